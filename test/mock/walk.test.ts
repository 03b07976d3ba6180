import { describe, expect, it } from 'vitest';
import type { Channel, Contract } from '../../src/contract/index.ts';
import { encode } from '../../src/mock/encode.ts';
import { seededRandom } from '../../src/mock/random.ts';
import { createSession, type Move, type SessionApi } from '../../src/session/index.ts';
import { sample } from '../../src/validate/index.ts';
import type { Closing, Connection, ConnectionHandler, Opcode } from '../../src/wire/index.ts';
import { dial } from '../../src/wire/index.ts';
import { house, problemsOf, traceContract } from './support.ts';

const TIME_SCALE = 0.2;
const MOVES = 15;
const WALKS = process.env['COLLOQUY_LONG'] === '1' ? 40 : 3;
const DOCUMENTS = ['agent', 'bare', 'chat', 'gql', 'limits', 'media-stream', 'order', 'parts', 'plain'];

/** A client that does by chance what its session allows, and judges the mock with a session of its own. */
class Walker implements ConnectionHandler {
  readonly session: SessionApi;
  readonly findings: string[] = [];
  readonly #connection: Connection;
  readonly #contract: Contract;
  readonly #channel: Channel;
  readonly #random: () => number;
  readonly #start = performance.now();
  #samples = 0;
  ended: Closing | undefined;

  constructor(contract: Contract, connection: Connection, seed: number) {
    const [channel] = contract.channels;
    if (!channel) throw new Error('no channel');
    this.#channel = channel;
    this.#contract = contract;
    this.#connection = connection;
    this.#random = seededRandom(seed);
    this.session = createSession({ contract, channel, timeScale: TIME_SCALE, epoch: Date.now() });
    this.session.open(0);
    connection.attach(this);
  }

  frame(_connection: Connection, opcode: Opcode, data: string | Uint8Array): void {
    this.#note(this.session.frame({ from: 'server', data, opcode }, this.now()));
  }

  closed(_connection: Connection, how: Closing): void {
    this.ended = how;
    if (how.by === 'peer') this.#note(this.session.close('server', how.code, this.now()));
  }

  now(): number {
    return performance.now() - this.#start;
  }

  /** One legal thing to send, if there is any. */
  step(): void {
    const moves = this.session.mayDo('client').filter((move) => this.#sendable(move));
    const move = moves[Math.floor(this.#random() * moves.length)];
    if (!move || move.step.act.kind !== 'message' || this.ended) return;
    const name = move.step.act.messages[0];
    const message = this.#channel.messages.find((one) => one.name === name);
    if (!message) return;
    const draft = { message: message.name, payload: sample(this.#contract, message, (this.#samples += 1)) };
    const data = encode(message, this.session.compose(move, draft, this.now()));
    this.#connection.send(data);
    this.session.frame({ from: 'client', data }, this.now());
  }

  /** A key that the server gives is not guessed: a cancel with an invented one would cross the answer that brings it. */
  #sendable(move: Move): boolean {
    const { act } = move.step;
    const names = act.kind === 'message' ? act.messages : [];
    const isKeyed = names.some((name) => move.exchange?.key?.[name] !== undefined);
    if (move.instance !== undefined && move.first !== undefined && move.key === undefined && isKeyed)
      return false;
    return move.step.act.kind === 'message' && !move.step.act.messages.some((name) => name.startsWith('$'));
  }

  #note(seen: ReturnType<SessionApi['frame']>): void {
    for (const finding of seen.findings)
      if (finding.side === 'server') this.findings.push(`${finding.verdict} ${finding.id}: ${finding.text}`);
  }
}

describe('a client that does what the document allows', () => {
  const { mock: start } = house();

  it.each(DOCUMENTS)(
    'finds nothing against the mock of %s',
    async (name) => {
      const contract = await traceContract(name);
      const mock = await start(contract, { auth: 'off', timeScale: TIME_SCALE });
      for (let seed = 1; seed <= WALKS; seed += 1) {
        const dialled = await dial(mock.url);
        if (dialled.kind !== 'open') throw new Error(JSON.stringify(dialled));
        const walker = new Walker(contract, dialled.connection, seed);
        for (let move = 0; move < MOVES && !walker.ended; move += 1) {
          walker.step();
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        await settled(walker);
        dialled.connection.close(1000);
        expect(walker.findings).toEqual([]);
      }
      expect(problemsOf(mock.events)).toEqual([]);
    },
    120_000,
  );
});

/** Resolves when the server owes nothing any more. */
async function settled(walker: Walker): Promise<void> {
  while (!walker.ended && walker.session.owes('server').length > 0) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    walker.session.tick(walker.now());
  }
}
