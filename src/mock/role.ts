import type { Channel, Contract, Element, Exchange, Side, Step } from '../contract/index.ts';
import { allStepsOf } from '../contract/index.ts';
import { interruptionsOf } from '../promises/index.ts';
import { createSession, type Finding, type Move, type SessionApi } from '../session/index.ts';
import type { AudioOptions } from './audio.ts';
import type { InterruptOptions } from './interrupt.ts';
import type { BeginRule } from './begin.ts';
import type { Cast } from './handler.ts';
import type { Journal } from './journal.ts';
import type { Mishap } from './mishap.ts';
import type { MockEvent, Pace } from './options.ts';
import { Payloads } from './payloads.ts';
import { Playback, type PlaybackOptions } from './playback.ts';
import { seededRandom, type Random } from './random.ts';
import type { Scheduler } from './scheduler.ts';
import type { InMessage } from './shown-credential.ts';
import type { Templates } from './templates.ts';
import { Trouble } from './trouble.ts';
import type { TurnManner } from './turns.ts';

/** What a {@link Role} is made of. */
export interface RoleOptions {
  readonly contract: Contract;
  readonly channel: Channel;
  /** The side we play. */
  readonly side: Side;
  readonly scheduler: Scheduler;
  readonly journal: Journal;
  readonly report: (event: MockEvent) => void;
  readonly pace: Pace;
  readonly timeScale: number;
  readonly seed: number;
  readonly text: string;
  readonly features: readonly string[];
  /** Bytes that may wait to be sent on one socket. */
  readonly maxBuffered: number;
  readonly templates: Templates;
  readonly audio?: AudioOptions;
  readonly playback?: PlaybackOptions;
  readonly interrupt?: InterruptOptions;
  /** The trouble that is made from the start. */
  readonly mishap?: Mishap;
  /** Who answers in place of the mock itself. */
  readonly cast?: Cast;
  /** What our side begins of its own accord; left out: it only answers. */
  readonly turns?: TurnManner;
  /** What our side begins by rule. */
  readonly begin?: readonly BeginRule[];
  /** A credential that travels in a message of ours. */
  readonly credential?: InMessage;
}

/** A repetition that our side owes while a state lasts: an exchange whose first step is ours and has `every`. */
export interface Duty {
  readonly exchange: Exchange;
  readonly step: Step;
  readonly every: number;
}

/** One side of one channel, as the mock plays it: what all its sessions share. */
export class Role {
  readonly options: RoleOptions;
  readonly payloads: Payloads;
  readonly random: Random;
  readonly trouble: Trouble = new Trouble();
  /** Whether a step names a WebSocket control frame: then the session is told of them. */
  readonly controls: boolean;
  readonly #order: ReadonlyMap<Step, number>;
  readonly #interruptions: ReadonlySet<Step>;
  readonly #greetings: ReadonlySet<string>;
  readonly #waits: ReadonlySet<Exchange>;
  #opensInSilence: boolean | undefined;
  #ticks: boolean | undefined;

  constructor(options: RoleOptions) {
    this.options = options;
    this.random = seededRandom(options.seed);
    if (options.mishap) this.trouble.add(options.mishap);
    this.payloads = new Payloads({ ...options, random: this.random });
    const { exchanges } = options.channel.session;
    const steps = exchanges.flatMap((exchange) => [...allStepsOf(exchange)]);
    this.#order = new Map(steps.map((step, index) => [step, index]));
    this.controls = steps.some((step) => step.act.kind === 'message' && step.act.messages.some(isControl));
    const theirs = (step: Step): boolean => step.side !== options.side && isAskedFor(step);
    this.#waits = new Set(exchanges.filter((exchange) => [...allStepsOf(exchange)].some(theirs)));
    this.#interruptions = new Set(exchanges.flatMap(interruptionsOf));
    this.#greetings = new Set(exchanges.flatMap((exchange) => this.#optionalGreeting(exchange)));
  }

  /** A session at this path, whose clock stood at 0 `age` milliseconds ago. */
  session(path: string, { age, roundTrip }: { age: number; roundTrip?: number | undefined }): SessionApi {
    const { contract, channel, features, timeScale } = this.options;
    const grace =
      roundTrip === undefined ? WATCHED_MS : Math.min(WATCHED_MS, crossingMs(roundTrip) / timeScale);
    return createSession({ contract, channel, features, timeScale, path, epoch: Date.now() - age, grace });
  }

  /** Whether nothing is to be done, said or watched in a session before its first frame. */
  get opensInSilence(): boolean {
    this.#opensInSilence ??= this.#isSilent();
    return this.#opensInSilence && !this.trouble.mishap;
  }

  #isSilent(): boolean {
    const session = this.session('', { age: 0 });
    const { entered, provoked } = session.open(0);
    if (entered === undefined || provoked.length > 0) return false;
    const { turns, cast, begin } = this.options;
    if (turns || cast || begin) return false;
    if (this.greetsIn(entered) || this.duties(entered).length > 0) return false;
    return session.owes(this.options.side).length === 0 && session.nextDeadline() === undefined;
  }

  /** A line that plays the peer's audio; undefined: there is none. */
  playback(): Playback | undefined {
    const { playback, audio } = this.options;
    return playback && audio && new Playback(this, playback, audio.format);
  }

  /** The place of a step in the document; steps of faults come first. */
  order(step: Step): number {
    return this.#order.get(step) ?? -1;
  }

  /** Whether entering the state begins something that our side may leave out, and that the mock does all the same. */
  greetsIn(state: string): boolean {
    return this.#greetings.has(state);
  }

  /** Whether the other side may leave something out in the exchange that it is given time for. */
  waitsIn(exchange: Exchange): boolean {
    return this.#waits.has(exchange);
  }

  /** Whether with this step our side would interrupt the other one where that is to choose. */
  interrupts(step: Step): boolean {
    return this.#interruptions.has(step);
  }

  /** Whether a repeated step of ours may be left out and is paced all the same: then it comes at its pace. */
  get ticks(): boolean {
    this.#ticks ??= [...this.#order.keys()].some((step) => isTick(step, this.options.side));
    return this.#ticks;
  }

  isTick({ step, exchange }: Move): boolean {
    const claimed = exchange?.feature === undefined || this.options.features.includes(exchange.feature);
    return claimed && isTick(step, this.options.side);
  }

  /** What our side repeats while the state lasts. */
  duties(state: string): Duty[] {
    return this.options.channel.session.exchanges.flatMap((exchange) => {
      const step = exchange.steps[0];
      if (step?.kind !== 'step' || step.every === undefined || step.side !== this.options.side) return [];
      if (exchange.at !== undefined || (exchange.in && !exchange.in.includes(state))) return [];
      if (exchange.feature !== undefined && !this.options.features.includes(exchange.feature)) return [];
      return [{ exchange, step, every: this.scaled(step.every) }];
    });
  }

  /** A duration of the document as it counts in this run: below 50 ms only where the document itself says less. */
  scaled(duration: number): number {
    const { timeScale } = this.options;
    return timeScale === 1 ? duration : Math.max(Math.min(duration, 50), duration * timeScale);
  }

  report(session: number, findings: readonly Finding[]): void {
    for (const finding of findings) this.options.report({ kind: 'finding', session, finding });
  }

  #optionalGreeting(exchange: Exchange): string[] {
    if (exchange.at === undefined) return [];
    const first: Element | undefined = exchange.steps[0];
    const optional = first?.kind === 'step' && first.side === this.options.side && first.min === 0;
    return optional ? [exchange.at] : [];
  }
}

/** So long messages may cross for one who only watches, ms before the time scale: one who is an end may know better. */
const WATCHED_MS = 2000;
const LEAST_CROSSING_MS = 100;

/** So long after a state was left the peer may not know of it, ms; in steps, for each makes a plan of its own. */
function crossingMs(roundTrip: number): number {
  return LEAST_CROSSING_MS * Math.max(1, Math.ceil((4 * roundTrip) / LEAST_CROSSING_MS));
}

/** Whether a message name is that of a control frame. */
export function isControl(name: string): boolean {
  return name === '$ping' || name === '$pong';
}

/** Whether a step may be taken more than once in a row. */
export function isRepeated(move: Move): boolean {
  return move.step.max === null || move.step.max > 1;
}

/** Whether a step may be left out, and has a time in which it would come. */
export function isAskedFor({ min, within, act }: Step): boolean {
  return min === 0 && within !== undefined && act.kind === 'message';
}

function isTick({ side, min, max, every }: Step, ours: Side): boolean {
  return side === ours && min === 0 && every !== undefined && (max === null || max > 1);
}
