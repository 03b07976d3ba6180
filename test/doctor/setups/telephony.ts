import { fileURLToPath } from 'node:url';

import type { WebSocket } from 'ws';

import { loadContract } from '../../../src/compile/index.ts';
import type { Bench } from '../bench.ts';
import { freePort } from '../bench.ts';
import { GOOD, ROOT } from '../certificates.ts';
import type { Dialling, Setup } from './setup.ts';

const SESSION = fileURLToPath(new URL('../stream.yaml', import.meta.url));

/** How a webhook answers: its body, and what else is not as it should be. */
interface Answer {
  readonly body: string;
  readonly status?: number;
  readonly type?: string;
}

/** A webhook that answers so; `$HOST` is the host of a stream server with a good certificate. */
function webhook(
  name: string,
  want: string,
  answer: Answer,
  talk: (socket: WebSocket) => void = listen,
): Setup {
  const start = async (bench: Bench): Promise<Dialling> => {
    const stream = await bench.ws(talk, { tls: GOOD });
    const { body, status = 200, type = 'text/xml' } = answer;
    const port = await bench.http((request, response) => {
      request.resume();
      const said = body.replaceAll('$HOST', `stream.example.com:${String(stream)}`);
      response.writeHead(status, { 'content-type': type }).end(said);
    });
    return {
      url: '',
      twiml: `http://127.0.0.1:${String(port)}/voice`,
      contract: await loadContract(SESSION),
      // The name stands for this machine, and the certificate is for `localhost`.
      lookup: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
      target: { tls: { ca: ROOT, serverName: 'localhost' } },
    };
  };
  return { name: `a webhook ${name}`, want, start };
}

/** Takes what the carrier says. */
function listen(socket: WebSocket): void {
  socket.on('message', () => {});
}

const PARAMETER = '<Parameter name="caller" value="anna"/>';
const stream = (url: string, more = PARAMETER): string => `<Stream url="${url}">${more}</Stream>`;
const connect = (inner: string): string =>
  `<?xml version="1.0"?><Response><Connect>${inner}</Connect></Response>`;

const FILE: Setup = {
  name: 'a file with TwiML that is not there',
  want: 'twiml-unreachable',
  start: () => Promise.resolve({ url: '', twiml: '/nowhere/voice.xml' }),
};

const NOBODY: Setup = {
  name: 'a webhook where nobody listens',
  want: 'twiml-unreachable',
  start: async () => ({ url: '', twiml: `http://127.0.0.1:${String(await freePort())}/voice` }),
};

/** What a telephone carrier meets before it streams. */
export const TELEPHONY_SETUPS: readonly Setup[] = [
  FILE,
  NOBODY,
  webhook('whose stream is as it should be', 'healthy', { body: connect(stream('wss://$HOST/live')) }),
  webhook('that starts a stream and goes on', 'healthy', {
    body: `<Response><Start>${stream('wss://$HOST/live')}</Start><Pause length="60"/></Response>`,
  }),
  webhook('that fails', 'twiml-status', { body: 'oops', status: 500 }),
  webhook('that answers JSON', 'twiml-content-type', { body: '{}', type: 'application/json' }),
  webhook('with a bare & in the url', 'twiml-not-xml', { body: connect(stream('wss://$HOST/live?a=1&b=2')) }),
  webhook('whose element is not closed', 'twiml-not-xml', { body: '<Response><Connect></Response>' }),
  webhook('with another root', 'twiml-no-response', { body: '<response/>' }),
  webhook('that only speaks', 'twiml-no-stream', { body: '<Response><Say>Hello</Say></Response>' }),
  webhook('with a stream outside of a verb', 'twiml-no-stream', {
    body: `<Response>${stream('wss://$HOST/live')}</Response>`,
  }),
  webhook('without a url', 'stream-no-url', { body: connect(`<Stream>${PARAMETER}</Stream>`) }),
  webhook('with ws', 'stream-insecure', { body: connect(stream('ws://stream.example.com/live')) }),
  webhook('with a query', 'stream-query', { body: connect(stream('wss://$HOST/live?call=1')) }),
  webhook('with a relative url', 'stream-relative', { body: connect(stream('/live')) }),
  webhook('with a private host', 'stream-private', { body: connect(stream('wss://192.168.1.5/live')) }),
  webhook('without a parameter of the document', 'stream-parameter', {
    body: connect(stream('wss://$HOST/live', '')),
  }),
  webhook('with a parameter without a value', 'stream-parameter', {
    body: connect(stream('wss://$HOST/live', `${PARAMETER}<Parameter name="call" value=""/>`)),
  }),
  webhook('that starts a stream and hangs up', 'stream-ends', {
    body: `<Response><Start>${stream('wss://$HOST/live')}</Start></Response>`,
  }),
  webhook(
    'whose stream server hangs up on the carrier',
    'stream-closed',
    { body: connect(stream('wss://$HOST/live')) },
    (socket) => socket.on('message', () => socket.close(1011, 'no such call')),
  ),
];
