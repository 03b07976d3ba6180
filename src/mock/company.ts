import type { ConditionWord, Contract } from '../contract/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import { frameCode, type Connection } from '../wire/index.ts';
import type { Keeper } from './admission.ts';
import { mishapFor } from './break.ts';
import { systemClock } from './clock.ts';
import { Journal } from './journal.ts';
import { combined, type Mishap } from './mishap.ts';
import type { Scene } from './mishaps.ts';
import { DEFAULT_PACE, type MockEvent, type PlayOptions } from './options.ts';
import { Player } from './player.ts';
import { Role, type RoleOptions } from './role.ts';
import { seededRandom } from './random.ts';
import { readRule, type MishapRule } from './rule.ts';
import { mishapOf } from './rule-mishap.ts';
import { Scheduler } from './scheduler.ts';
import { Tapes, type Tape } from './tape.ts';

/** A live session of a mock. */
export interface MockSession {
  /** From 1, in the order of opening. */
  readonly number: number;
  readonly contract: string;
  readonly channel: string;
  /** The state of the document that it is in. */
  readonly state: string;
  /** Sends a message of ours, made from its next example with other members put in. */
  send(message: string, members?: Readonly<Record<string, unknown>>): void;
  /** The next dialogue in which there is a choice between this branch and others goes this way. */
  branch(name: string): void;
  /** Makes trouble: at the next message of ours that the rule is about, or at once where it says so. */
  mishap(rule: MishapRule): void;
  /** Closes the socket with a code (default 1000). */
  close(code?: number, reason?: string): void;
}

const DEFAULT_TEXT = 'This is a mocked answer, sent word by word, so that a stream can be seen as it comes.';

/** How a socket came to be. */
export interface Opening {
  /** Path and query of its request. */
  readonly target: string;
  /** The mistake in its request that the session is about. */
  readonly cause?: ConditionWord | undefined;
  /** Looks at credentials in the peer's messages. */
  readonly keeper?: Keeper | undefined;
  /** Where the socket is recorded. */
  readonly tape?: Tape | undefined;
}

/** Everything that the sessions of one mock share, whichever side it plays: the clock, the journal, the sockets that are open. */
export class Company {
  readonly scheduler: Scheduler = new Scheduler(systemClock(), (shed) =>
    this.report({ kind: 'overload', shed }),
  );
  readonly journal: Journal;
  /** Undefined: nothing is recorded. */
  readonly tapes: Tapes | undefined;
  readonly #options: PlayOptions;
  readonly #players = new Map<number, Player>();
  readonly #report: (event: MockEvent) => void;
  #count = 0;

  constructor(options: PlayOptions) {
    forbidStoppedClock(options);
    this.#options = options;
    this.journal = new Journal(options.journal ?? 10_000);
    this.tapes = options.record && new Tapes(options.record, options.timeScale ?? 1);
    this.#report = (event) => {
      if (event.kind === 'closed') this.#players.delete(event.session);
      options.report?.(event);
    };
  }

  get #seed(): number {
    return this.#options.seed ?? 1;
  }

  get timeScale(): number {
    return this.#options.timeScale ?? 1;
  }

  /** Tells whoever listens. */
  report(event: MockEvent): void {
    this.#report(event);
  }

  /** The trouble that is made in a scene: what was given, and what breaks the named checks. */
  #mishapIn(scene: Scene): Mishap | undefined {
    const { mishap, mishaps = [], script, break: ids = [] } = this.#options;
    const broken = ids.flatMap((id) => mishapFor(id, scene) ?? []);
    const random = seededRandom(this.#seed + 1);
    const ruled = [...mishaps, ...(script?.mishaps ?? [])].map((rule) =>
      mishapOf(rule, { ...scene, random }),
    );
    return combined([...(mishap ? [mishap] : []), ...broken, ...ruled]);
  }

  /** One side of one channel, ready to be played. */
  role(scene: Scene, more: Pick<RoleOptions, 'templates' | 'turns' | 'credential' | 'cast'>): Role {
    const options = this.#options;
    const mishap = this.#mishapIn(scene);
    const begin = [...(options.begin || []), ...(options.script?.begin ?? [])];
    return new Role({
      ...scene,
      scheduler: this.scheduler,
      journal: this.journal,
      report: this.#report,
      pace: { ...DEFAULT_PACE, ...options.pace },
      timeScale: this.timeScale,
      seed: this.#seed,
      text: options.text ?? DEFAULT_TEXT,
      features: options.features ?? [],
      maxBuffered: options.maxBuffered ?? 4 * 1024 * 1024,
      ...(mishap === undefined ? {} : { mishap }),
      ...(options.audio === undefined ? {} : { audio: options.audio }),
      ...(options.interrupt === undefined ? {} : { interrupt: options.interrupt }),
      ...(begin.length === 0 ? {} : { begin }),
      ...(options.playback === undefined ? {} : { playback: options.playback }),
      ...more,
    });
  }

  /** Plays a role on a socket that is open. */
  open(role: Role, connection: Connection, { target, cause, keeper, tape }: Opening): Player {
    this.#count += 1;
    const session = this.#count;
    const player = new Player(role, connection, { number: session, target, keeper, tape });
    this.#players.set(session, player);
    this.journal.tell({
      kind: 'open',
      session,
      at: this.scheduler.elapsed(),
      from: 'client',
      data: target,
      message: undefined,
      findings: undefined,
    });
    this.#report({ kind: 'opened', session, channel: role.options.channel.name, target });
    player.open(cause);
    return player;
  }

  get sessions(): readonly MockSession[] {
    return [...this.#players.values()].map(sessionOf);
  }

  /** Closes every socket with 1001. */
  leave(): void {
    for (const player of this.#players.values()) player.close(1001, 'the mock stops');
  }
}

function sessionOf(player: Player): MockSession {
  const { role } = player;
  return {
    number: player.number,
    contract: role.options.contract.name,
    channel: role.options.channel.name,
    get state() {
      return player.state;
    },
    send: (message, members = {}) => {
      forbidOtherMessage(message, role);
      player.act((playing) => playing.say(message, members));
    },
    branch: (name) => player.act((playing) => playing.take(name)),
    mishap: (rule) => {
      const read = readRule(rule);
      player.act((playing) => playing.mishap(read));
    },
    close: (code = 1000, reason = '') => {
      frameCode(code);
      player.close(code, reason);
    },
  };
}

/** A clock that stands still, or goes backwards, wakes nobody. */
function forbidStoppedClock({ timeScale = 1 }: PlayOptions): void {
  if (timeScale > 0 && timeScale < Infinity) return;
  throw ToolError.of('bad-time-scale', `The time scale ${String(timeScale)} is no number above 0.`, {
    hint: 'Such as 0.1: everything in a tenth of the time.',
  });
}

/** What cannot be sent is told to whoever asked for it. */
function forbidOtherMessage(message: string, { payloads, options }: Role): void {
  if (payloads.message(message)?.senders.includes(options.side) === true) return;
  const { channel, side } = options;
  throw ToolError.of('no-such-message', `${channel.name} has no message ${message} that the ${side} sends.`);
}

/** Refuses ids of checks that are of no channel that is played. */
export function forbidStrangers(ids: readonly string[], contracts: readonly Contract[]): void {
  const channels = contracts.flatMap((contract) => contract.channels.map((channel) => channel.name));
  const stranger = ids.find((id) => !channels.some((name) => id.startsWith(`${name}/`)));
  if (stranger === undefined) return;
  throw ToolError.of('not-breakable', `The check ${stranger} is of no channel that is played.`, {
    hint: `Ids begin with the channel: ${channels.map((name) => `${name}/…`).join(', ')}`,
  });
}
