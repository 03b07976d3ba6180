import type { Contract } from '../contract/index.ts';
import { cut, ToolError } from '../diagnostics/index.ts';
import type {
  Inspected,
  InspectedChannel,
  InspectedSession,
  TimelineEntry,
  TimelineQuery,
} from '../inspect/index.ts';
import type { Finding } from '../session/index.ts';
import type { MonitorEvent } from './events.ts';

/** So many entries are kept, the latest ones. */
const KEPT = 5000;
/** How much of a frame is kept, in characters or bytes. */
const KEPT_OF_FRAME = 64 * 1024;

type Entry = { -readonly [Key in keyof TimelineEntry]: TimelineEntry[Key] } & { findings: Finding[] };

/** What a monitor saw of late, for the page of the inspector. It can only be looked at. */
export class Timeline implements Inspected {
  readonly name: string;
  readonly channels: readonly InspectedChannel[];
  readonly mishaps: Readonly<Record<string, string>> = {};
  readonly #contract: Contract;
  #entries: Entry[] = [];
  #count = 0;
  readonly #open = new Map<number, InspectedSession>();

  constructor(contract: Contract) {
    this.#contract = contract;
    this.name = `monitor of ${contract.title}`;
    this.channels = contract.channels.map((channel) => ({
      contract: contract.name,
      channel: channel.name,
      title: contract.title,
      states: channel.session.states,
      messages: [],
      branches: [],
    }));
  }

  get sessions(): readonly InspectedSession[] {
    return [...this.#open.values()];
  }

  timeline({ since = 0, session, message, from, limit }: TimelineQuery): readonly TimelineEntry[] {
    const fitting = this.#entries.filter(
      (entry) =>
        entry.number >= since &&
        (session === undefined || entry.session === session) &&
        (message === undefined || entry.message === message) &&
        (from === undefined || entry.from === from),
    );
    return limit <= 0 ? [] : fitting.slice(-limit);
  }

  act(): boolean {
    throw ToolError.of('only-looking', 'A monitor only looks: it sends nothing and closes nothing.');
  }

  trouble(): void {
    this.act();
  }

  calm(): void {
    this.act();
  }

  /** Takes an event in. */
  see(event: MonitorEvent): void {
    switch (event.kind) {
      case 'opened': {
        const { socket: number, channel = '', target } = event;
        this.#open.set(number, { number, contract: this.#contract.name, channel, state: '' });
        this.#add(event, { from: 'client', kind: 'open', text: target });
        return;
      }
      case 'frame': {
        const { from, message, data } = event;
        this.#add(event, {
          from,
          kind: 'frame',
          ...contentOf(data),
          ...(message === undefined ? {} : { message }),
        });
        return;
      }
      case 'finding':
        // A finding follows what it is about.
        this.#entries.findLast(({ session }) => session === event.socket)?.findings.push(event.finding);
        return;
      case 'closed':
        this.#open.delete(event.socket);
        this.#add(event, { from: event.by, kind: 'close', code: event.code, reason: event.reason });
        return;
      default:
    }
  }

  #add(
    { socket, at }: MonitorEvent,
    what: Omit<TimelineEntry, 'number' | 'session' | 'at' | 'findings'>,
  ): void {
    this.#entries.push({ number: this.#count, session: socket, at, findings: [], ...what });
    this.#count += 1;
    if (this.#entries.length > 2 * KEPT) this.#entries = this.#entries.slice(-KEPT);
  }
}

function contentOf(data: string | Uint8Array): Pick<TimelineEntry, 'text' | 'base64'> {
  if (typeof data === 'string') return { text: cut(data, KEPT_OF_FRAME) };
  return { base64: Buffer.from(data.subarray(0, KEPT_OF_FRAME)).toString('base64') };
}
