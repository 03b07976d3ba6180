import type { Channel, ConditionWord, Contract, Exchange, Fault, Side } from '../../../src/contract/index.ts';
import type { Constants } from './constants.ts';
import { type Plan, type Position, planOf, planOfFault } from './positions.ts';
import type { Reader } from './reading.ts';

/** What does not change while a session runs: the contract, compiled, and how it is judged. */
export interface World {
  readonly contract: Contract;
  readonly channel: Channel;
  readonly constants: Constants;
  /** Which features the target claims. */
  readonly features: readonly string[];
  /** Whether it is told what was wrong with the upgrade request, or with a credential. */
  readonly told: boolean;
  /** In document order: written exchanges, lifted ones, free ones. */
  readonly plans: readonly Plan[];
  readonly faultPlans: ReadonlyMap<Fault, Plan>;
  readonly reader: Reader;
}

/** How a session is judged. */
export interface OracleOptions {
  readonly contract: Contract;
  readonly channel: Channel;
  readonly features?: readonly string[];
  readonly timeScale?: number;
  /** Milliseconds before scaling. */
  readonly grace?: number;
  /** False: nobody says what was wrong with the upgrade request. */
  readonly causes?: boolean;
}

/** The compiled world of one channel. */
export function worldOf(options: OracleOptions, constants: Constants, reader: Reader): World {
  const { session } = options.channel;
  // Defaults of section 1 are durations of the document: scaled where they are used.
  const plans = session.exchanges.map((exchange: Exchange) => planOf(exchange, 5000));
  return {
    contract: options.contract,
    channel: options.channel,
    constants,
    features: options.features ?? [],
    told: options.causes ?? true,
    plans,
    faultPlans: new Map(session.faults.map((fault) => [fault, planOfFault(fault)])),
    reader,
  };
}

/** What a side does: a message (its value; undefined bytes for binary), or a close. */
export type Act =
  | { readonly kind: 'message'; readonly name: string; readonly value: unknown; readonly valid: boolean }
  | { readonly kind: 'close'; readonly code: number };

/** An act by a side at a time. */
export interface Doing {
  readonly by: Side;
  readonly act: Act;
  readonly t: number;
}

/** Section 2: one running dialogue, or what is left of one. */
export interface Instance {
  /** Rises with the order of creation; the same in explanations that share it. */
  readonly id: number;
  readonly plan: Plan;
  /** Null: nothing seen. */
  position: Position | null;
  count: number;
  key: unknown;
  /** The time of the last step (of the state's entry for `at`; of the mistake for a fault). */
  prev: number;
  /** Inside an `all`: the time of the step before it. */
  allStart: number;
  /** The payload of the first message; of a fault the faulty frame. Undefined: none yet. */
  first: { readonly value: unknown } | undefined;
  /** Of a fault: the beginning that was refused because of others that were open (decision 0005), or of its state (0086). */
  refused:
    | {
        readonly plan: Plan;
        readonly position: Position;
        readonly key: unknown;
        readonly own: unknown;
        /** The message, where it came before its state. */
        readonly early: string | undefined;
        /** The dialogue whose turn it was not, and the message (decision 0092). */
        readonly turn?: { readonly of: number; readonly message: string };
        /** It need not come. */
        readonly excused: boolean;
      }
    | undefined;
  /** Of a fault: it refuses what crossed a change of the state (decision 0017). */
  crossed: boolean;
  /** Of a fault: what the faulty frame named by its key, where the reaction may name it too (decision 0009). */
  named: readonly { readonly plan: Plan; readonly key: unknown }[];
  /** `finished`: done, and accepts the abort's first step silently (section 6). */
  mode: 'running' | 'broken' | 'drain' | 'passed' | 'finished';
  taint: Side[];
  /** The instance that owes the state under whose presumption this one began. */
  readonly cause: number | undefined;
  causeBroken: boolean;
  /** Who took the last step. */
  lastBy: Side | undefined;
  /** The step whose `else` is owed, and since when. */
  elseDue: { readonly position: Position; readonly at: number } | undefined;
  /** Begun under a left state: its `enter`s are ignored. */
  ignoresEnter: boolean;
  /** End of the window of a broken one (last absorbed + patience), a drain or a finished one. */
  until: number;
  /** Of a drain: the instance that was aborted (or {@link NOTHING_ABORTED}), and the side that may still send. */
  drains: { readonly of: number; readonly side: Side } | undefined;
  /** Decision 0097: the dialogue that went on from here, the step that did it, and the side that may still send. */
  passed: { readonly of: number; readonly by: Position; readonly side: Side } | undefined;
  /** What `$n` stands at: which beginning of its exchange this is. */
  ordinal: number;
  /** What `$n` stands at inside the loop of the current position. */
  repetition: number;
  /** Pacing of the loop of the current position. */
  pace: Pace | undefined;
}

/** Section 7, `every`: what was seen of one paced step. */
export interface Pace {
  readonly position: Position;
  /** The entry of the state, or the first repetition of a loop. */
  readonly since: number;
  last: number | undefined;
  /** The current window of up to 51 frames (T < 1 s). */
  window: number[];
  /** The gap that runs now was found already. */
  flagged: boolean;
}

/** Section 2: what a mistake leaves that no fault is listed for. */
export interface Undescribed {
  readonly word: ConditionWord;
  /** Whose message and close it can absorb. */
  readonly side: Side;
  readonly until: number;
  message: boolean;
  close: boolean;
}

/** Section 11: for `quiet` after a reaction without a close its reactor has no default right to close. */
export interface QuietWindow {
  readonly plan: Plan;
  readonly side: Side;
  readonly until: number;
}

/** A finding that counts. */
export interface Found {
  readonly id: string;
  readonly side: Side;
  readonly verdict: 'fail' | 'warn' | 'note';
}

/** Section 2: a configuration and the findings collected on the way. */
export interface Explanation {
  state: string;
  entered: number;
  /** States that were entered at least once (decision 0003). */
  visited: string[];
  left: {
    readonly state: string;
    readonly t: number;
    readonly by: Side;
    readonly until: number;
    /** Decision 0059: the exchange in which the other side answers what left it. */
    readonly answered: string | undefined;
  }[];
  bag: Instance[];
  undescribed: Undescribed[];
  quiet: QuietWindow[];
  /** Bound session values, by name. */
  same: Record<string, unknown>;
  /** Last `$seq` of each side. */
  seq: Record<Side, number>;
  /** Last `$elapsed`, by side and pointer. */
  elapsed: Record<string, number>;
  /** What `$n` stands at, by exchange. */
  begun: Record<string, number>;
  /** Pacing of first steps, by path. */
  paces: Record<string, Pace>;
  closedBy: Side | undefined;
  found: Found[];
  /** Ids left open by a crossing close, by an open quiet window, or by the end. */
  inconclusive: string[];
  met: string[];
  nextId: number;
}

/** What a drain is of that no abort left: a reaction that may be under way, or a dialogue that was refused. */
export const NOTHING_ABORTED = -1;

/** Decision 0017: what goes on of a dialogue that was refused for crossing a change of the state. */
export function isRefused({ mode, drains, plan }: Instance): boolean {
  return mode === 'drain' && drains?.of === NOTHING_ABORTED && plan.fault === undefined;
}

/** A new instance that has seen nothing. */
export function newInstance(
  e: Explanation,
  plan: Plan,
  prev: number,
  more: Partial<Instance> = {},
): Instance {
  const instance: Instance = {
    id: e.nextId++,
    plan,
    position: null,
    count: 0,
    key: undefined,
    prev,
    allStart: prev,
    first: undefined,
    refused: undefined,
    crossed: false,
    named: [],
    mode: 'running',
    taint: [],
    cause: undefined,
    causeBroken: false,
    lastBy: undefined,
    elseDue: undefined,
    ignoresEnter: false,
    until: Infinity,
    drains: undefined,
    passed: undefined,
    ordinal: 0,
    repetition: 0,
    pace: undefined,
    ...more,
  };
  e.bag.push(instance);
  return instance;
}

/** The explanation before anything happened. */
export function emptyExplanation(state: string): Explanation {
  return {
    state,
    entered: 0,
    visited: [],
    left: [],
    bag: [],
    undescribed: [],
    quiet: [],
    same: {},
    seq: { client: 0, server: 0 },
    elapsed: {},
    begun: {},
    paces: {},
    closedBy: undefined,
    found: [],
    inconclusive: [],
    met: [],
    nextId: 1,
  };
}

/** A copy that shares nothing that changes. */
export function fork(e: Explanation): Explanation {
  return {
    ...e,
    visited: [...e.visited],
    left: [...e.left],
    bag: e.bag.map((i) => ({ ...i, taint: [...i.taint], pace: i.pace && copyPace(i.pace) })),
    undescribed: e.undescribed.map((u) => ({ ...u })),
    quiet: [...e.quiet],
    same: { ...e.same },
    seq: { ...e.seq },
    elapsed: { ...e.elapsed },
    begun: { ...e.begun },
    paces: Object.fromEntries(Object.entries(e.paces).map(([id, pace]) => [id, copyPace(pace)])),
    found: [...e.found],
    inconclusive: [...e.inconclusive],
    met: [...e.met],
  };
}

function copyPace(pace: Pace): Pace {
  return { ...pace, window: [...pace.window] };
}

/** The instance of this number in a copy. */
export function instanceIn(e: Explanation, id: number): Instance {
  const instance = e.bag.find((i) => i.id === id);
  if (!instance) throw new Error(`no instance ${String(id)} in this explanation`);
  return instance;
}
