import type { Contract, PlainConditionWord } from '../contract/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import {
  listen,
  type Connection,
  type Listener,
  type UpgradeAnswer,
  type UpgradeRequest,
} from '../wire/index.ts';
import { mishapFor } from './break.ts';
import { systemClock } from './clock.ts';
import { Gate, refusal, type Endpoint } from './gate.ts';
import type { Auth } from './guard.ts';
import { Journal, type JournalEntry } from './journal.ts';
import { combined, type Mishap } from './mishap.ts';
import type { Scene } from './mishaps.ts';
import { DEFAULT_PACE, type MockEvent, type Pace } from './options.ts';
import { Player } from './player.ts';
import { Role } from './role.ts';
import { Scheduler } from './scheduler.ts';

/** How a mock is started. */
export interface MockOptions {
  /** Default `127.0.0.1`. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly port?: number;
  /** PEM texts; with them the mock speaks TLS. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Which credentials are accepted. Default: those the document's examples show, and JWTs signed with a secret made at the start. */
  readonly auth?: Auth;
  /** Multiplies every duration. Default 1. */
  readonly timeScale?: number;
  /** The same seed makes the same samples and the same jitter. Default 1. */
  readonly seed?: number;
  /** Features of the document that the mock plays. Default none. */
  readonly features?: readonly string[];
  readonly pace?: Partial<Pace>;
  /** What streams of text say where no example does. */
  readonly text?: string;
  /** Longest message taken, bytes. Default 1 MiB. */
  readonly maxPayload?: number;
  /** Bytes that may wait to be sent on one socket before it is closed with 1008. Default 4 MiB. */
  readonly maxBuffered?: number;
  /** Entries that the journal keeps. Default 10000. */
  readonly journal?: number;
  readonly mishap?: Mishap;
  /** Checks to break on purpose, by their ids in a report, such as `chat/greeting/connection`. */
  readonly break?: readonly string[];
  /** Is told what happens. */
  readonly report?: (event: MockEvent) => void;
}

/** A live session of a mock. */
export interface MockSession {
  /** From 1, in the order of opening. */
  readonly number: number;
  readonly contract: string;
  readonly channel: string;
  /** The state of the document that it is in. */
  readonly state: string;
  /** Closes the socket with a code (default 1000). */
  close(code?: number, reason?: string): void;
}

/** A running mock. */
export interface Mock {
  /** What to dial for the first channel, with a valid credential in it where its place is the query. */
  readonly url: string;
  /** What to dial for each channel. */
  readonly endpoints: readonly Endpoint[];
  readonly port: number;
  /** Whether any channel looks at credentials. */
  readonly guarded: boolean;
  /** The sessions that are open now. */
  readonly sessions: readonly MockSession[];
  /** What happened, oldest first; the last entries up to the cap. */
  readonly journal: readonly JournalEntry[];
  /** Paced messages that were left out because the machine was too slow. */
  readonly shed: number;
  /** The next message of this name from a peer that was not asked for before; waits up to `timeoutMs` (default 5000), then rejects. */
  received(message: string, options?: { readonly timeoutMs?: number }): Promise<JournalEntry>;
  /** Closes all sockets with 1001 and the port. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

const DEFAULT_TEXT = 'This is a mocked answer, sent word by word, so that a stream can be seen as it comes.';

/**
 * Plays the server side of every channel of one or more contracts on one port. Rejects with a ToolError where the port
 * cannot be had, where a contract has no channel, or where two channels have one address.
 */
export async function startMock(
  contracts: Contract | readonly Contract[],
  options: MockOptions = {},
): Promise<Mock> {
  const stage = new Stage('channels' in contracts ? [contracts] : contracts, options);
  const listener = await listen({
    ...(options.host === undefined ? {} : { host: options.host }),
    ...(options.port === undefined ? {} : { port: options.port }),
    ...(options.tls === undefined ? {} : { tls: options.tls }),
    ...(options.maxPayload === undefined ? {} : { maxPayload: options.maxPayload }),
    upgrade: (request) => stage.upgrade(request),
  });
  await stage.raise(listener);
  return stage;
}

/** One channel as it is played. */
interface Part {
  readonly gate: Gate;
  readonly role: Role;
}

class Stage implements Mock {
  readonly #parts: readonly Part[];
  readonly #scheduler = new Scheduler(systemClock());
  readonly #journal: Journal;
  readonly #players = new Map<number, { readonly player: Player; readonly part: Part }>();
  readonly #report: (event: MockEvent) => void;
  #listener: Listener | undefined;
  #count = 0;
  endpoints: readonly Endpoint[] = [];

  constructor(contracts: readonly Contract[], options: MockOptions) {
    this.#journal = new Journal(options.journal ?? 10_000);
    this.#report = (event) => {
      if (event.kind === 'closed') this.#players.delete(event.session);
      options.report?.(event);
    };
    const auth = options.auth ?? {};
    this.#parts = contracts.flatMap((contract) =>
      contract.channels.map((channel) => {
        const scene: Scene = { contract, channel, side: 'server' };
        const mishap = mishapIn(scene, options);
        return {
          gate: new Gate(scene, { auth, mishap, timeScale: options.timeScale ?? 1 }),
          role: this.#role(scene, mishap, options),
        };
      }),
    );
    forbidStrangers(options.break ?? [], contracts);
    if (this.#parts.length === 0) throw ToolError.of('no-channel', 'The document has no channel to play.');
    forbidClashes(this.#parts.map((part) => part.gate));
  }

  #role(scene: Scene, mishap: Mishap | undefined, options: MockOptions): Role {
    return new Role({
      ...scene,
      scheduler: this.#scheduler,
      journal: this.#journal,
      report: this.#report,
      pace: { ...DEFAULT_PACE, ...options.pace },
      timeScale: options.timeScale ?? 1,
      seed: options.seed ?? 1,
      text: options.text ?? DEFAULT_TEXT,
      features: options.features ?? [],
      maxBuffered: options.maxBuffered ?? 4 * 1024 * 1024,
      ...(mishap === undefined ? {} : { mishap }),
    });
  }

  /** The port is there: what to dial is known. */
  async raise(listener: Listener): Promise<void> {
    this.#listener = listener;
    this.endpoints = await Promise.all(this.#parts.map((part) => part.gate.endpoint(listener.url)));
  }

  get url(): string {
    return this.endpoints[0]?.url ?? '';
  }

  get port(): number {
    return this.#listener?.port ?? 0;
  }

  get guarded(): boolean {
    return this.#parts.some((part) => part.gate.guarded);
  }

  get sessions(): readonly MockSession[] {
    return [...this.#players.values()].map(({ player, part }) => ({
      number: player.number,
      contract: part.gate.contract.name,
      channel: part.gate.channel.name,
      get state() {
        return player.state;
      },
      close: (code = 1000, reason = '') => player.close(code, reason),
    }));
  }

  get journal(): readonly JournalEntry[] {
    return this.#journal.entries();
  }

  get shed(): number {
    return this.#scheduler.shed;
  }

  received(message: string, options: { readonly timeoutMs?: number } = {}): Promise<JournalEntry> {
    const matches = (entry: JournalEntry): boolean => entry.from === 'client' && entry.message === message;
    return this.#journal.next(matches, options.timeoutMs ?? 5000);
  }

  async close(): Promise<void> {
    for (const { player } of this.#players.values()) player.close(1001, 'the mock stops');
    await this.#listener?.close();
    this.#scheduler.stop();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async upgrade(request: UpgradeRequest): Promise<UpgradeAnswer> {
    const answer = await this.#answer(request);
    if (answer.kind === 'refuse') {
      const why = (answer.body ?? '').trim();
      this.#report({ kind: 'refused', target: request.target, status: answer.status, why });
    }
    return answer;
  }

  #answer(request: UpgradeRequest): Promise<UpgradeAnswer> | UpgradeAnswer {
    const part = this.#parts.find(({ gate }) => gate.takes(request.path));
    const stray = this.#parts.find(({ gate }) => gate.faultFor('path-unknown'));
    const played = part ?? stray;
    if (!played) return refusal(404, 'path-unknown');
    const opened = (connection: Connection, cause?: PlainConditionWord): void =>
      this.#open(played, connection, { cause, request });
    return part ? part.gate.answer(request, opened) : played.gate.react('path-unknown', { request }, opened);
  }

  #open(
    part: Part,
    connection: Connection,
    by: { cause: PlainConditionWord | undefined; request: UpgradeRequest },
  ): void {
    this.#count += 1;
    const session = this.#count;
    const player = new Player(part.role, connection, session);
    this.#players.set(session, { player, part });
    const { target } = by.request;
    this.#journal.add({
      session,
      at: this.#scheduler.elapsed(),
      from: 'client',
      kind: 'open',
      data: target,
      findings: [],
    });
    this.#report({ kind: 'opened', session, channel: part.gate.channel.name, target });
    player.open(by.cause);
  }
}

/** The trouble that a channel's mock makes: what it was given, and what breaks the named checks. */
function mishapIn(scene: Scene, options: MockOptions): Mishap | undefined {
  const broken = (options.break ?? []).flatMap((id) => mishapFor(id, scene) ?? []);
  return combined([...(options.mishap ? [options.mishap] : []), ...broken]);
}

function forbidStrangers(ids: readonly string[], contracts: readonly Contract[]): void {
  const channels = contracts.flatMap((contract) => contract.channels.map((channel) => channel.name));
  const stranger = ids.find((id) => !channels.some((name) => id.startsWith(`${name}/`)));
  if (stranger === undefined) return;
  throw ToolError.of('not-breakable', `The check ${stranger} is of no channel that is played.`, {
    hint: `Ids begin with the channel: ${channels.map((name) => `${name}/…`).join(', ')}`,
  });
}

function forbidClashes(gates: readonly Gate[]): void {
  for (const [index, gate] of gates.entries()) {
    for (const other of gates.slice(index + 1)) {
      const path = gate.clash(other);
      if (path === undefined) continue;
      const names = `${gate.contract.name}/${gate.channel.name} and ${other.contract.name}/${other.channel.name}`;
      throw ToolError.of('address-clash', `The channels ${names} both have the address ${path}.`, {
        hint: 'One port tells channels apart by their address: run two mocks on two ports.',
      });
    }
  }
}
