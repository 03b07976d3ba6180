import { beforeAll, describe, expect, it } from 'vitest';
import type { Contract } from '../../src/contract/index.ts';
import { createSession, type SessionApi } from '../../src/session/index.ts';
import {
  dial,
  type Closing,
  type Connection,
  type ConnectionHandler,
  type Opcode,
} from '../../src/wire/index.ts';
import { house, traceContract } from './support.ts';

const TIME_SCALE = 0.1;
const contracts = new Map<string, Contract>();
beforeAll(async () => {
  for (const name of ['chat', 'gql']) contracts.set(name, await traceContract(name));
});
const { mock: start } = house();

/** Judges a mock from the client's side and lets a test wait for what is found. */
class Judge implements ConnectionHandler {
  readonly session: SessionApi;
  readonly connection: Connection;
  readonly found: string[] = [];
  readonly #start = performance.now();
  readonly #tellsLateness: boolean;
  closing: Closing | undefined;

  /** `breaks`: what the mock breaks. Where that is no bound, what comes late is the machine's. */
  constructor(contract: Contract, connection: Connection, breaks: string) {
    this.#tellsLateness = breaks.endsWith('~within');
    const [channel] = contract.channels;
    if (!channel) throw new Error('no channel');
    this.session = createSession({ contract, channel, timeScale: TIME_SCALE });
    this.session.open(0);
    this.connection = connection;
    connection.attach(this);
  }

  get now(): number {
    return performance.now() - this.#start;
  }

  frame(_connection: Connection, opcode: Opcode, data: string | Uint8Array): void {
    this.#note(this.session.frame({ from: 'server', data, opcode }, this.now));
  }

  closed(_connection: Connection, how: Closing): void {
    this.closing = how;
    if (how.by === 'peer') this.#note(this.session.close('server', how.code, this.now));
  }

  say(message: unknown): void {
    const data = typeof message === 'string' ? message : JSON.stringify(message);
    this.connection.send(data);
    this.#note(this.session.frame({ from: 'client', data }, this.now));
  }

  /** Waits until the server has said what it owes at the start. */
  async greeted(): Promise<void> {
    while (this.session.owes('server').length > 0) await new Promise((resolve) => setTimeout(resolve, 2));
  }

  /** Waits until something is found, or nothing is owed for a while, or the socket ends. */
  async settle(): Promise<void> {
    let calm = 0;
    while (calm < 20 && this.found.length === 0 && !this.closing) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      this.#note(this.session.tick(this.now));
      calm = this.session.owes('server').length > 0 ? 0 : calm + 1;
    }
  }

  #note(seen: ReturnType<SessionApi['frame']>): void {
    for (const { side, id } of seen.findings) {
      if (side === 'server' && (this.#tellsLateness || !id.endsWith('~within'))) this.found.push(id);
    }
  }
}

const chat = { type: 'chat', content: 'Hello' };
const ping = { type: 'ping' };
const gqlInit = { type: 'connection_init' };

/** What is said to the mock, and the first thing that must be found against it. */
const CASES: { breaks: string; document?: string; says: unknown[]; want: string }[] = [
  { breaks: 'chat/greeting/connection', says: [], want: 'chat/greeting/connection' },
  { breaks: 'chat/greeting/connection~within', says: [], want: 'chat/greeting/connection~within' },
  { breaks: 'chat/greeting/connection~schema', says: [], want: 'chat/greeting/connection~schema' },
  { breaks: 'chat/greeting/connection~extra', says: [], want: 'chat/greeting/connection~extra' },
  { breaks: 'chat/chat/streamed/stream-start', says: [chat], want: 'chat/chat/streamed/stream-start' },
  {
    breaks: 'chat/chat/streamed/stream-start~within',
    says: [chat],
    want: 'chat/chat/streamed/stream-start~within',
  },
  {
    breaks: 'chat/chat/streamed/stream-start~key',
    says: [chat, chat],
    want: 'chat/chat/streamed/stream-start~extra',
  },
  {
    breaks: 'chat/chat/streamed/stream-start~swapped',
    says: [chat],
    want: 'chat/chat/streamed/stream-start',
  },
  { breaks: 'chat/chat/streamed/stream-token', says: [chat], want: 'chat/chat/streamed/stream-token' },
  {
    breaks: 'chat/chat/streamed/stream-token~key',
    says: [chat],
    want: 'chat/chat/streamed/stream-token~key',
  },
  {
    breaks: 'chat/chat/streamed/stream-token~schema',
    says: [chat],
    want: 'chat/chat/streamed/stream-token~schema',
  },
  {
    breaks: 'chat/chat/streamed/complete/stream-end',
    says: [chat],
    want: 'chat/chat/streamed/complete/stream-end',
  },
  {
    breaks: 'chat/chat/streamed/complete/stream-end~extra',
    says: [chat],
    want: 'chat/frames/unexpected/stream-end',
  },
  { breaks: 'chat/chat/refused/error~schema', says: [chat], want: 'chat/chat/refused/error~schema' },
  { breaks: 'chat/heartbeat/pong', says: [ping], want: 'chat/heartbeat/pong' },
  { breaks: 'chat/heartbeat/pong~extra', says: [ping], want: 'chat/frames/unexpected/pong' },
  {
    breaks: 'chat/escalation/human-escalation-response',
    says: [{ type: 'human-escalation' }],
    want: 'chat/escalation/human-escalation-response',
  },
  { breaks: 'chat/faults/not-json', says: ['{'], want: 'chat/faults/not-json' },
  { breaks: 'chat/faults/not-json~within', says: ['{'], want: 'chat/faults/not-json~within' },
  { breaks: 'chat/faults/not-json~alive', says: ['{'], want: 'chat/faults/not-json~alive' },
  { breaks: 'chat/faults/not-json~schema', says: ['{'], want: 'chat/faults/not-json~schema' },
  { breaks: 'chat/faults/unknown-type/anything', says: [{ type: 'no' }], want: 'chat/faults/unknown-type' },
  { breaks: 'chat/frames/not-json', says: [], want: 'chat/frames/not-json' },
  { breaks: 'chat/frames/binary', says: [], want: 'chat/frames/binary' },
  { breaks: 'chat/frames/unexpected/pong', says: [], want: 'chat/frames/unexpected/pong' },
  { breaks: 'chat/undocumented/new-thing', says: [], want: 'chat/undocumented/new-thing' },
  { breaks: 'chat/close', says: [], want: 'chat/close' },
  {
    breaks: 'gql/init/acknowledged/connection_ack',
    document: 'gql',
    says: [gqlInit],
    want: 'gql/init/acknowledged/connection_ack',
  },
];

describe('a mock that breaks a check', () => {
  it.each(CASES)('trips $want when told $breaks', async ({ breaks, document, says, want }) => {
    const contract = contracts.get(document ?? 'chat');
    if (!contract) throw new Error('no contract');
    const mock = await start(contract, { auth: 'off', timeScale: TIME_SCALE, break: [breaks] });
    const { subprotocols } = contract.channels[0]?.session ?? { subprotocols: [] };
    const dialled = await dial(mock.url, { protocols: subprotocols });
    if (dialled.kind !== 'open') throw new Error(JSON.stringify(dialled));
    const judge = new Judge(contract, dialled.connection, breaks);
    if (says.length > 0) await judge.greeted();
    for (const message of says) judge.say(message);
    await judge.settle();
    dialled.connection.terminate();
    expect(judge.found[0]).toBe(want);
  });

  it('lets a missing credential pass, or answers another status', async () => {
    const contract = contracts.get('chat');
    if (!contract) throw new Error('no contract');
    const open = await start(contract, { break: ['chat/faults/no-token'] });
    expect((await dial(open.url.replace(/\?.*/, ''))).kind).toBe('open');
    expect(await dial(open.url.replace(/\?.*/, '?token=bad'))).toMatchObject({ status: 401 });
    const other = await start(contract, { break: ['chat/faults/no-token~code'] });
    expect(await dial(other.url.replace(/\?.*/, ''))).toMatchObject({ status: 418 });
  });
});
