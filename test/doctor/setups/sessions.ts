import type { IncomingMessage } from 'node:http';
import { fileURLToPath } from 'node:url';

import type { WebSocket } from 'ws';

import { loadContract } from '../../../src/compile/index.ts';
import type { Bench } from '../bench.ts';
import { byHand } from './upgrades.ts';
import { fastapi } from './proxies.ts';
import { contractOf } from '../../promises/support.ts';
import { ws } from './setup.ts';
import type { Dialling, Setup } from './setup.ts';

const SESSION = fileURLToPath(new URL('../session.yaml', import.meta.url));
const GREETING = '{"type":"connection","status":"ready"}';

/** A set-up of a `ws` server that speaks the small session, or fails to. */
function talking(
  name: string,
  want: string,
  how: { talk: (socket: WebSocket) => void; options?: Parameters<Bench['ws']>[1] } & Partial<Dialling>,
): Setup {
  const { talk, options, ...more } = how;
  const start = async (bench: Bench): Promise<Dialling> => ({
    url: ws(await bench.ws(talk, options)),
    contract: await loadContract(SESSION),
    ...more,
  });
  return { name, want, start };
}

/** Greets, and answers pings. */
function right(socket: WebSocket): void {
  socket.send(GREETING);
  socket.on('message', (data: Buffer) => {
    if (data.toString().trimEnd() === '{"type":"ping"}') socket.send('{"type":"pong"}');
  });
}

const GREETINGS: readonly Setup[] = [
  talking('a session as described', 'healthy', { talk: right }),
  talking('a server that waits to be spoken to', 'greeting-missing', { talk: () => {} }),
  talking('a greeting without its status', 'greeting-invalid', {
    talk: (socket) => socket.send('{"type":"connection"}'),
  }),
  talking('a pong for a greeting', 'greeting-unexpected', {
    talk: (socket) => socket.send('{"type":"pong"}'),
  }),
  talking('a greeting that the document does not know', 'greeting-unexpected', {
    talk: (socket) => socket.send('Welcome!'),
  }),
];

/** A server that wants a parameter in the query, of which the document says what may stand there. */
const PARTICULAR: Setup = {
  name: 'a server with a query that the document requires',
  want: 'healthy',
  start: async (bench: Bench): Promise<Dialling> => {
    const verifyClient = ({ req }: { req: IncomingMessage }): boolean => req.url === '/?encoding=mulaw';
    const contract = await loadContract(SESSION);
    const query = { type: 'object', required: ['encoding'], properties: { encoding: { enum: ['mulaw'] } } };
    const channels = contract.channels.map((channel) => ({ ...channel, query }));
    return { url: ws(await bench.ws(right, { verifyClient })), contract: { ...contract, channels } };
  },
};

/** A server that closes every socket at once with this code. */
function closing(code: number, want: string): Setup {
  const start = async (bench: Bench): Promise<Dialling> => {
    const [high, low] = [code >> 8, code & 0xff];
    // By hand, for `ws` does not send every code.
    const frame = code === 1005 ? Uint8Array.of(0x88, 0) : Uint8Array.of(0x88, 2, high, low);
    return { url: ws(await byHand(bench, { after: (socket) => socket.end(frame) })) };
  };
  return { name: `a server that closes at once with ${String(code)}`, want, start };
}

const CLOSES: readonly Setup[] = [
  ...[1000, 1001, 1002, 1003, 1005, 1007, 1009, 1010, 1011, 1012, 1013, 1014, 1015].map((code) =>
    closing(code, `close-${String(code)}`),
  ),
  closing(3000, 'credential-wanted-by-close'),
  closing(3008, 'close-3000s'),
  closing(4100, 'close-4000s'),
  closing(1016, 'close-unassigned'),
  talking('a server that breaks a rule of its own', 'close-1008', {
    talk: (socket) => socket.close(1008, 'too many rooms'),
  }),
  talking('a server that drops the socket', 'close-1006', { talk: (socket) => socket.terminate() }),
  {
    name: 'FastAPI that throws after the accept',
    want: 'close-1006',
    needs: ['python3-fastapi'],
    start: async (bench) => ({ url: ws(await fastapi(bench), '/throws') }),
  },
];

/** Answers the application's ping in one frame and drops the socket at a message in two. */
const FRAGMENT_HATER = {
  after: (socket: {
    write: (data: Uint8Array) => unknown;
    on: (event: 'data', on: (data: Buffer) => void) => unknown;
    destroy: () => unknown;
  }) => {
    socket.write(textFrame(GREETING));
    socket.on('data', (data) => {
      const opcode = (data[0] ?? 0) & 0x0f;
      const isWhole = ((data[0] ?? 0) & 0x80) !== 0;
      if (opcode === 9) socket.write(pongTo(data));
      else if (opcode === 1 && isWhole) socket.write(textFrame('{"type":"pong"}'));
      else if (!isWhole) socket.destroy();
    });
  },
};

function textFrame(text: string): Uint8Array {
  return Buffer.concat([Uint8Array.of(0x81, text.length), Buffer.from(text)]);
}

function pongTo(ping: Buffer): Uint8Array {
  const length = (ping[1] ?? 0) & 0x7f;
  const payload = ping.subarray(6, 6 + length).map((byte, i) => byte ^ (ping[2 + (i % 4)] ?? 0));
  return Buffer.concat([Uint8Array.of(0x8a, length), payload]);
}

const STAYING: readonly Setup[] = [
  talking('a server that answers no protocol ping', 'ping-unanswered', {
    talk: right,
    options: { autoPong: false },
  }),
  talking('a server that answers no ping of the application', 'application-ping-unanswered', {
    talk: (socket) => socket.send(GREETING),
  }),
  talking('a server that takes shorter messages than described', 'size-limit', {
    talk: right,
    options: { maxPayload: 50_000 },
  }),
  {
    name: 'a server that cannot join fragments',
    want: 'fragments-refused',
    start: async (bench) => ({
      url: ws(await byHand(bench, FRAGMENT_HATER)),
      contract: await loadContract(SESSION),
    }),
  },
  talking('a server that ends every session after a while', 'idle-timeout-pings-do-not-count', {
    talk: (socket) => {
      right(socket);
      setTimeout(() => socket.close(1000), 2500);
    },
    stayMs: 4000,
  }),
  {
    name: 'a server that ends a session to which nobody comes, as described',
    want: 'healthy',
    start: async (bench) => {
      const { contract } = await contractOf({
        client: { join: {} },
        server: { joined: {} },
        session: `version: 1
states: [lobby, live]
exchanges:
  joining:
    at: lobby
    steps:
      - {client: join, within: 2500ms, else: [{server: {close: 4001}}]}
      - {server: joined, within: 2s, enter: live}`,
      });
      const url = ws(await bench.ws((socket) => void setTimeout(() => socket.close(4001), 2500)));
      return { url, contract, stayMs: 4000 };
    },
  },
  {
    name: 'a server that ends a silence long before its time',
    want: 'idle-timeout-pings-do-not-count',
    says: /After 2\.[5-9] s the socket ends.*the document has it after 60\.0 s of silence/,
    start: async (bench) => {
      const { contract } = await contractOf({
        client: { note: {} },
        server: {},
        session: `version: 1
exchanges: {note: {steps: [{client: note}]}}
faults: {quiet: {when: {silence: 60s}, then: {close: 4408}}}`,
      });
      const url = ws(await bench.ws((socket) => void setTimeout(() => socket.close(4408), 2500)));
      return { url, contract, stayMs: 4000 };
    },
  },
  talking('a silent socket that stays', 'healthy', { talk: right, stayMs: 1000 }),
];

/** Sockets that open: what is said first, how they are closed at once, how they stay. */
export const SESSION_SETUPS: readonly Setup[] = [...GREETINGS, PARTICULAR, ...CLOSES, ...STAYING];
