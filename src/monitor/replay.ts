import type { Channel, Side } from '../contract/index.ts';
import { otherSide } from '../contract/index.ts';
import type { RecordedEvent, RecordedFrame, Recording } from '../recording/index.ts';
import { frameData } from '../recording/index.ts';
import type { Finding } from '../session/index.ts';
import type { Closing, Connection, ConnectionHandler, Opcode } from '../wire/index.ts';
import { Judged } from './judged.ts';
import type { JudgeOptions } from './options.ts';

/** How long what the recording says of the other side is waited for, ms. */
const PATIENCE_MS = 10_000;

/** One socket of a recording that can be played again. */
export interface Take {
  /** Its number in the recording. */
  readonly socket: number;
  /** Path and query of its upgrade. */
  readonly target: string;
  readonly events: readonly RecordedEvent[];
}

/** How one take was played. */
export interface Played {
  readonly socket: number;
  /** Of both sides. */
  readonly findings: readonly Finding[];
  /** Messages of ours that were sent, and of the other side that came. */
  readonly sent: number;
  readonly heard: number;
  /** Whether the other side said as much as in the recording before our side went on. */
  readonly complete: boolean;
}

/** How a take is played. */
export interface PlayOptions extends JudgeOptions {
  readonly channel: Channel;
  /** The side that is played; the other one is live. */
  readonly side: Side;
  /** So many times faster than it was recorded. Default 1; Infinity: without pauses. */
  readonly speed?: number;
}

/** The sockets of a recording that were open. */
export function takesOf({ events }: Recording): readonly Take[] {
  const numbers = [...new Set(events.map(({ socket }) => socket))];
  return numbers.flatMap((socket): Take[] => {
    const own = events.filter((event) => event.socket === socket);
    if (own.some(({ event }) => event === 'refused')) return [];
    const upgrade = own.find((event) => event.event === 'upgrade');
    const url = upgrade?.event === 'upgrade' && URL.canParse(upgrade.url) ? new URL(upgrade.url) : undefined;
    return [{ socket, target: url === undefined ? '/' : `${url.pathname}${url.search}`, events: own }];
  });
}

/**
 * Plays one side of a take over a connection: says what was said, as long after what came before as it was then, and waits
 * where the other side spoke. Both sides are judged by the document on the way. Resolves when the socket has closed.
 */
export async function play(take: Take, connection: Connection, options: PlayOptions): Promise<Played> {
  const player = new Player(take, connection, options);
  return player.run();
}

class Player implements ConnectionHandler {
  readonly #take: Take;
  readonly #connection: Connection;
  readonly #options: PlayOptions;
  readonly #judged: Judged;
  readonly #findings: Finding[] = [];
  readonly #zero = performance.now();
  #sent = 0;
  #heard = 0;
  #closing: Closing | undefined;
  #wake: (() => void) | undefined;

  constructor(take: Take, connection: Connection, options: PlayOptions) {
    this.#take = take;
    this.#connection = connection;
    this.#options = options;
    const find = (finding: Finding): void => void this.#findings.push(finding);
    this.#judged = new Judged(options, options.channel, { start: 0, epoch: Date.now(), find });
    this.#judged.open(0);
    connection.attach(this);
  }

  async run(): Promise<Played> {
    let complete = true;
    let wanted = 0;
    let last = this.#take.events.find(({ event }) => event === 'open')?.t ?? 0;
    for (const event of this.#take.events) {
      if (event.event !== 'frame' && event.event !== 'close') continue;
      if (this.#closing !== undefined) break;
      if (event.from === this.#options.side) {
        await this.#pause((event.t - last) / (this.#options.speed ?? 1));
        if (event.event === 'close') this.#connection.close(event.code ?? 1000, event.reason);
        else this.#say(event);
      } else {
        if (event.event === 'frame' && event.opcode === undefined) wanted += 1;
        complete &&= await this.#until(() => this.#heard >= wanted && event.event !== 'close');
      }
      last = event.t;
    }
    if (this.#closing === undefined) this.#connection.close(1000);
    await this.#until(() => false);
    if (this.#closing === undefined) this.#connection.terminate();
    this.#judged.end(this.#now());
    const { socket } = this.#take;
    return { socket, findings: this.#findings, sent: this.#sent, heard: this.#heard, complete };
  }

  frame(_connection: Connection, opcode: Opcode, data: string | Uint8Array): void {
    if (opcode === 'text' || opcode === 'binary') this.#heard += 1;
    this.#judged.frame({ from: otherSide(this.#options.side), data, opcode }, this.#now());
    this.#wake?.();
  }

  closed(_connection: Connection, how: Closing): void {
    this.#closing = how;
    const by = how.by === 'us' ? this.#options.side : otherSide(this.#options.side);
    const code = how.by === 'us' ? (how.sent ?? null) : how.code;
    this.#judged.close(by, code, this.#now());
    this.#wake?.();
  }

  #say(event: RecordedFrame): void {
    // Pongs answer themselves.
    if (event.opcode === 'pong') return;
    const data = frameData(event);
    if (event.opcode === 'ping') this.#connection.ping(Buffer.from(data));
    else this.#connection.send(data);
    if (event.opcode === undefined) this.#sent += 1;
    const opcode = event.opcode ?? (typeof data === 'string' ? 'text' : 'binary');
    this.#judged.frame({ from: event.from, data, opcode }, this.#now());
  }

  /** Waits for something, or for the end of the socket; false: neither came in time. */
  async #until(isSo: () => boolean): Promise<boolean> {
    const deadline = performance.now() + PATIENCE_MS;
    while (!isSo() && this.#closing === undefined) {
      const left = deadline - performance.now();
      if (left <= 0) return false;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.#wake = undefined;
    return true;
  }

  async #pause(ms: number): Promise<void> {
    if (ms >= 1) await new Promise((resolve) => setTimeout(resolve, ms));
  }

  #now(): number {
    return performance.now() - this.#zero;
  }
}
