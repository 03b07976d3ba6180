import type { Channel, Contract } from '../contract/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import { forbidUnknownFeatures } from '../session/index.ts';
import type { Finding } from '../session/index.ts';
import { dial, type Connection, type Dialled, type DialFailure } from '../wire/index.ts';
import { forbidUnknownInterrupts } from './interrupt.ts';
import { forbidUnknownBegins } from './begin.ts';
import { callOf, type CallOptions } from './calling.ts';
import { Company, forbidStrangers } from './company.ts';
import {
  castOf,
  castsOf,
  type AnyMessages,
  type Cast,
  type Entrances,
  type Handlers,
  type MessageMap,
} from './handler.ts';
import { contractsOf, forbidUnknownHandlers, forbidUnknownMishaps } from './given.ts';
import type { JournalEntry } from './journal.ts';
import type { Scene } from './mishaps.ts';
import type { MockEvent, PlayOptions } from './options.ts';
import type { Player } from './player.ts';
import { Receipts, type ReceiveOptions } from './received.ts';
import { forbidUnknown, scriptCast } from './script-cast.ts';
import { Tapes, type Tape } from './tape.ts';
import { templatesOf, type Templates } from './templates.ts';
import type { TurnOptions } from './turns.ts';

/** How a mock of the client's side is started. `Messages`: the generated types of the contract's messages. */
export interface ClientOptions<Messages extends MessageMap = AnyMessages>
  extends PlayOptions, CallOptions, TurnOptions {
  /** Which channel, where the contract has several. */
  readonly channel?: string;
  /** Dials in place of the wire, as a page does. */
  readonly dial?: typeof dial;
  /** Answers messages of the server in place of the mock, by their names. */
  readonly on?: Handlers<Messages, 'client'>;
  /** Does something when a state of the document is entered, by its name. */
  readonly entering?: Entrances<Messages, 'client'>;
}

/** How a conversation ended. */
export interface Ended {
  readonly by: 'client' | 'server';
  /** Null: without a close frame. */
  readonly code: number | null;
  readonly reason: string;
}

/** A running mock of the client's side: one conversation. */
export interface MockClient {
  /** What was dialled. */
  readonly url: string;
  /** The selected subprotocol; empty when none. */
  readonly protocol: string;
  /** The state of the document that it is in. */
  readonly state: string;
  /** What happened, oldest first; the last entries up to the cap. */
  readonly journal: readonly JournalEntry[];
  /** What the session says against either side, so far. */
  readonly findings: readonly Finding[];
  /** Resolves when the socket has closed. */
  readonly ended: Promise<Ended>;
  /**
   * The next message of this name from the server that was not asked for before; waits for it. Rejects where none comes in
   * time, with what came instead, and when the socket has closed.
   */
  received(message: string, options?: ReceiveOptions): Promise<JournalEntry>;
  /** Ends the conversation, with 1000 where nothing else is said, and resolves when the socket has closed. */
  close(code?: number, reason?: string): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Plays the client side of a channel: dials as the document says, begins each of its exchanges in turn, answers what the
 * server asks, keeps the pace, and hangs up when all is said. Rejects with a ToolError where no socket comes about.
 */
export async function playClient<Messages extends MessageMap = AnyMessages>(
  contract: Contract,
  options: ClientOptions<Messages>,
): Promise<MockClient> {
  const contracts = contractsOf(contract);
  const channel = channelOf(contract, options.channel);
  const { script } = options;
  forbidStrangers(options.break ?? [], contracts);
  forbidUnknownFeatures(options.features ?? [], contracts);
  forbidUnknownInterrupts(options.interrupt, contracts);
  forbidUnknownBegins([...(options.begin || []), ...(script?.begin ?? [])], contracts);
  forbidUnknownHandlers(options, contracts, 'client');
  forbidUnknownMishaps([...(options.mishaps ?? []), ...(script?.mishaps ?? [])], contracts);
  if (script) forbidUnknown(script, contracts);
  const templates = templatesOf(contracts, options);
  await templates.loading;
  const call = await callOf(contract, channel, options);
  const tape = tapeOf({ contract, channel, side: 'client' }, call, options);
  const { connection } = await connect(call, options, tape);
  const cast = castsOf([script && scriptCast(script), castOf({ ...options.on }, { ...options.entering })]);
  return new Caller({ contract, channel, side: 'client' }, options, {
    ...{ connection, call, cast, templates, tape },
  });
}

/** The tape of the one socket, where it is recorded. */
function tapeOf({ contract, channel }: Scene, call: Call, options: PlayOptions): Tape | undefined {
  if (!options.record) return undefined;
  const { url, protocols, credential } = call;
  const offer: Record<string, string> =
    protocols.length === 0 ? {} : { 'sec-websocket-protocol': protocols.join(', ') };
  const headers = { ...call.headers, ...offer };
  const tapes = new Tapes(options.record, options.timeScale ?? 1);
  return tapes.socket(contract, channel, { url, headers, credential: credential?.value });
}

function channelOf(contract: Contract, name: string | undefined): Channel {
  const named = contract.channels.filter((channel) => name === undefined || channel.name === name);
  const [channel] = named;
  if (channel && named.length === 1) return channel;
  const names = contract.channels.map((one) => one.name).join(', ');
  if (name !== undefined)
    throw ToolError.of('no-such-channel', `There is no channel ${name}.`, { hint: `There are ${names}.` });
  if (!channel) throw ToolError.of('no-channel', 'The document has no channel to play.');
  throw ToolError.of('which-channel', 'The document has several channels, and none was named.', {
    hint: `It has ${names}.`,
  });
}

type Call = Awaited<ReturnType<typeof callOf>>;

async function connect(
  call: Call,
  { tls, maxPayload, dial: dialWith = dial }: Playing & Pick<ClientOptions, 'dial'>,
  tape: Tape | undefined,
): Promise<{ connection: Connection }> {
  const dialled = await dialWith(call.url, {
    headers: call.headers,
    protocols: call.protocols,
    ...tls,
    ...(maxPayload === undefined ? {} : { maxPayload }),
  });
  if (dialled.kind === 'open') {
    tape?.answered({ kind: 'accept', protocol: dialled.connection.protocol });
    return dialled;
  }
  if (dialled.kind === 'refused') tape?.answered({ ...dialled, kind: 'refuse' });
  throw dialled.kind === 'refused' ? refused(call.url, dialled) : failed(call.url, dialled);
}

function refused(url: string, { status, body }: Extract<Dialled, { kind: 'refused' }>): ToolError {
  const said = body.trim().split('\n')[0]?.slice(0, 200) ?? '';
  const isCredential = status === 401 || status === 403;
  const message = `${shown(url)} refuses the upgrade with HTTP ${String(status)}.${said === '' ? '' : ` It says: ${said}`}`;
  return ToolError.of(isCredential ? 'credential-refused' : 'upgrade-refused', message, {
    hint: isCredential
      ? 'Is the credential the one that this server accepts, and not expired?'
      : 'Is the path right, and does the server want a header or a query that it did not get?',
  });
}

const HINTS: Readonly<Partial<Record<DialFailure, string>>> = {
  unreachable: 'Is the server running, and is this its port?',
  'plain-http': 'A web server answers there, but not with a WebSocket upgrade: is the path right?',
  tls: 'Use ws:// for a server without TLS; trust its certificate with --ca, or try --insecure.',
};

function failed(url: string, { code, message }: Extract<Dialled, { kind: 'failed' }>): ToolError {
  const hint = HINTS[code];
  return ToolError.of(`subject-${code}`, `No WebSocket at ${shown(url)}: ${message}`, {
    ...(hint === undefined ? {} : { hint }),
  });
}

/** The query may hold a credential. */
function shown(url: string): string {
  return url.replace(/\?.*$/s, '');
}

type Playing = PlayOptions & CallOptions & TurnOptions;

/** What a caller has to play with. */
interface Means {
  readonly connection: Connection;
  readonly call: Call;
  readonly cast: Cast | undefined;
  readonly templates: Templates;
  readonly tape: Tape | undefined;
}

class Caller implements MockClient {
  readonly url: string;
  readonly protocol: string;
  readonly findings: Finding[] = [];
  readonly ended: Promise<Ended>;
  readonly #company: Company;
  readonly #receipts: Receipts;
  readonly #player: Player;

  constructor(scene: Scene, options: Playing, { connection, call, cast, templates, tape }: Means) {
    this.url = call.url;
    this.protocol = connection.protocol;
    let end: (ended: Ended) => void = () => {};
    this.ended = new Promise((resolve) => (end = resolve));
    const report = (event: MockEvent): void => {
      if (event.kind === 'finding') this.findings.push(event.finding);
      options.report?.(event);
      if (event.kind === 'closed') end({ by: event.by, code: event.code, reason: event.reason });
    };
    this.#company = new Company({ ...options, report });
    const { journal, scheduler } = this.#company;
    this.#receipts = new Receipts(journal, 'client', () => [scene.contract]);
    const role = this.#company.role(scene, {
      templates,
      turns: options,
      ...(cast === undefined ? {} : { cast }),
      ...(call.credential === undefined ? {} : { credential: call.credential }),
    });
    const { pathname, search } = new URL(call.url);
    this.#player = this.#company.open(role, connection, { target: pathname + search, tape });
    void this.ended.then(() => {
      scheduler.stop();
      journal.end();
    });
  }

  get state(): string {
    return this.#player.state;
  }

  get journal(): readonly JournalEntry[] {
    return this.#company.journal.entries();
  }

  async received(message: string, options?: ReceiveOptions): Promise<JournalEntry> {
    return (await this.#receipts.next(message, options)).entry;
  }

  async close(code = 1000, reason = ''): Promise<void> {
    this.#player.close(code, reason);
    await this.ended;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
