import type { Channel, Contract } from '../contract/index.ts';
import { matchesPath, pathsOf } from '../contract/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import type { RecordedEvent } from '../recording/index.ts';
import type { Finding } from '../session/index.ts';
import { Backlog } from './backlog.ts';
import { Beat } from './beat.ts';
import { Counts } from './counts.ts';
import type { Told } from './events.ts';
import { Judged } from './judged.ts';
import type { Link } from './link.ts';
import type { MonitorOptions } from './options.ts';

/** Every link is looked at once in so many beats. */
const TURNS = 10;
const KEPT_BYTES = 16 * 1024 * 1024;

/** An event of a recording without when and where. */
export type Untimed<Event> = Event extends unknown ? Omit<Event, 't' | 'socket'> : never;

/** What the links of one monitor share: the clock, the counts, and where everything is told. */
export class Hub {
  readonly contract: Contract;
  readonly options: MonitorOptions;
  readonly upstream: URL;
  readonly counts: Counts = new Counts();
  readonly backlog: Backlog = new Backlog();
  readonly maxPayload: number;
  readonly #only: Channel | undefined;
  readonly #beat: Beat = new Beat((at) => this.#sweep(at));
  /** Those that are open, by the beat at which they are looked at. */
  readonly #links: readonly Set<Link>[] = Array.from({ length: TURNS }, () => new Set<Link>());
  #beats = 0;

  constructor(contract: Contract, options: MonitorOptions, upstream: URL) {
    this.contract = contract;
    this.options = options;
    this.upstream = upstream;
    this.maxPayload = options.maxPayload ?? KEPT_BYTES;
    this.#only = options.channel === undefined ? undefined : channelNamed(contract, options.channel);
    const channel = this.#only ?? (contract.channels.length === 1 ? contract.channels[0] : undefined);
    const started = new Date().toISOString();
    options.record?.({
      colloquy: 'recording/1',
      document: contract.name,
      channel: channel?.name ?? '',
      started,
      ...(options.timeScale === undefined ? {} : { timeScale: options.timeScale }),
    });
  }

  /** Whether anybody wants to know of single frames. */
  get listens(): boolean {
    return this.options.record !== undefined || this.options.frames === true;
  }

  /** When something that is read now came; this clock stands still while the monitor is held up. */
  now(): number {
    return this.#beat.now();
  }

  /** When the clock last stood still. */
  get stoodAt(): number {
    return this.#beat.stoodAt;
  }

  /** The channel by whose rules a socket at this path is judged. */
  channelFor(path: string): Channel | undefined {
    if (this.#only !== undefined) return this.#only;
    const fitting = this.contract.channels.filter((channel) =>
      pathsOf(this.contract, channel).some((template) => matchesPath(template, path, channel)),
    );
    return fitting[0];
  }

  judge(channel: Channel, start: number, find: (finding: Finding) => void): Judged {
    const { contract, options } = this;
    return new Judged({ ...options, contract }, channel, { start, epoch: Date.now(), find });
  }

  /** A socket is open. */
  opened(link: Link): void {
    this.#turnOf(link).add(link);
    this.counts.opened += 1;
    this.counts.open += 1;
    this.counts.peak = Math.max(this.counts.peak, this.counts.open);
  }

  /** Both ends of an open socket have gone. */
  closed(link: Link): void {
    this.#turnOf(link).delete(link);
    this.counts.open -= 1;
  }

  tell(socket: number, at: number, told: Told): void {
    this.options.report?.({ socket, at, ...told });
  }

  keep(socket: number, at: number, event: Untimed<RecordedEvent>): void {
    this.options.record?.({ t: Math.round(at * 1000) / 1000, socket, ...event });
  }

  /** Looks no more: what is still open is recorded as far as it came. */
  close(): void {
    this.#beat.stop();
    this.backlog.drain();
    const at = this.#beat.now();
    for (const links of this.#links) for (const link of links) link.leave(at);
  }

  #turnOf(link: Link): Set<Link> {
    return this.#links[link.number % TURNS] ?? new Set();
  }

  /** A part of the links at every beat. */
  #sweep(at: number): void {
    this.backlog.drain();
    this.counts.heldUp = this.#beat.heldUp;
    this.#beats += 1;
    for (const link of this.#links[this.#beats % TURNS] ?? []) link.tick(at);
  }
}

function channelNamed(contract: Contract, name: string): Channel {
  const found = contract.channels.find((channel) => channel.name === name);
  if (found !== undefined) return found;
  const names = contract.channels.map((channel) => channel.name).join(', ');
  throw ToolError.of('no-such-channel', `${contract.source} has no channel ${name}.`, {
    hint: `It has ${names}.`,
  });
}
