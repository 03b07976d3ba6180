import type { Channel, Contract } from '../contract/index.ts';
import type { Redactor, Target } from '../credentials/index.ts';
import { listen } from '../wire/index.ts';
import type { Connection, Listener, UpgradeAnswer, UpgradeRequest } from '../wire/index.ts';

/** A client that hung up while its request waited is not waited for any longer, ms. */
const GONE = 2000;

/** A client that waits for the answer to its upgrade request. */
export interface Caller {
  readonly request: UpgradeRequest;
  /** When the request came: `performance.now()`. */
  readonly at: number;
  /** Lets it in; undefined where it has hung up meanwhile. */
  accept(protocol: string | undefined): Promise<Connection | undefined>;
  refuse(status: number, body: string): void;
}

/** A door that a client under test knocks at: its requests wait in a queue, one for each scenario. */
export class Reception implements AsyncDisposable {
  readonly redactor: Redactor;
  /** Paths that were asked for and are not the channel's. */
  readonly strays: Set<string> = new Set<string>();
  /** The address to dial, without a path. */
  readonly url: string;
  readonly #listener: Listener;
  readonly #queue: Caller[] = [];
  #news: (() => void)[] = [];

  private constructor(listener: Listener, redactor: Redactor) {
    this.#listener = listener;
    this.url = listener.url;
    this.redactor = redactor;
  }

  /** Listens where a target says; the redactor learns the credentials of those who come. */
  static async open(
    contract: Contract,
    channel: Channel,
    { listen: where, redactor }: Pick<Target, 'listen'> & { readonly redactor: Redactor },
  ): Promise<Reception> {
    const path = pathOf(contract, channel);
    const reception: { made?: Reception } = {};
    const upgrade = (request: UpgradeRequest): UpgradeAnswer | Promise<UpgradeAnswer> => {
      if (reception.made === undefined) return { kind: 'refuse', status: 503 };
      if (path.test(request.path)) return reception.made.#receive(request);
      reception.made.strays.add(request.path);
      return { kind: 'refuse', status: 404, body: `No channel has the path ${request.path}.\n` };
    };
    const made = new Reception(await listen({ ...where, upgrade }), redactor);
    reception.made = made;
    return made;
  }

  /** The next client; undefined where none comes within the time. */
  async next(timeoutMs: number, signal: AbortSignal): Promise<Caller | undefined> {
    await this.arrival(timeoutMs, signal);
    return this.#queue.shift();
  }

  /** Waits until a client waits; answers when it came. */
  async arrival(timeoutMs: number, signal: AbortSignal): Promise<number | undefined> {
    if (this.#queue.length === 0 && !signal.aborted) {
      await new Promise<void>((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', done);
          resolve();
        };
        const timer = setTimeout(done, timeoutMs);
        signal.addEventListener('abort', done, { once: true });
        this.#news.push(done);
      });
    }
    return this.#queue[0]?.at;
  }

  /** Sends everybody away who waits. */
  clear(): void {
    for (const caller of this.#queue.splice(0)) caller.refuse(503, 'The run begins anew.\n');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.clear();
    await this.#listener.close({ code: 1001, graceMs: 200 });
  }

  #receive(request: UpgradeRequest): Promise<UpgradeAnswer> {
    return new Promise((answer) => {
      this.#queue.push({
        request,
        at: performance.now(),
        accept: (protocol) =>
          new Promise((resolve) => {
            const timer = setTimeout(() => resolve(undefined), GONE);
            const opened = (connection: Connection): void => {
              clearTimeout(timer);
              resolve(connection);
            };
            answer({ kind: 'accept', ...(protocol === undefined ? {} : { protocol }), opened });
          }),
        refuse: (status, body) => answer({ kind: 'refuse', status, body }),
      });
      for (const tell of this.#news.splice(0)) tell();
    });
  }
}

/** What the path of a channel looks like: its address, alone or behind the path of a server that offers it. */
function pathOf(contract: Contract, channel: Channel): RegExp {
  const servers = contract.servers.filter(({ name }) => channel.servers.includes(name));
  const paths = ['', ...servers.map(({ pathname }) => pathname)].map((start) => {
    const plain = `/${start}/${channel.address}`.replace(/\/{2,}/g, '/').replace(/\/$/, '');
    const parts = plain.split(/\{[^{}]*\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return parts.join('[^/]+');
  });
  return new RegExp(`^(?:${paths.join('|')})/?$`);
}
