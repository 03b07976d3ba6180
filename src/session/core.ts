import type { Channel, Contract, Side } from '../contract/index.ts';
import { parametersIn } from '../contract/index.ts';
import type { FrameReader } from '../validate/index.ts';
import type { SessionOptions } from './api.ts';
import { Bag } from './bag.ts';
import { newAccount, shownOf } from './explanation.ts';
import type { Account, Cluster, Context, Undescribed } from './explanation.ts';
import type { Instance } from './instance.ts';
import { keyFor, keyOf } from './keys.ts';
import type { KeyValue } from './keys.ts';
import { NO_BEATS } from './pacing.ts';
import type { Plan } from './plan.ts';
import type { Program } from './program.ts';
import { untoldIn } from './untold.ts';
import type { Untold } from './untold.ts';

/** Where and when a frame was seen. */
export interface Sighting {
  readonly side: Side;
  readonly at: number;
  /** Number of the frame in the session. */
  readonly frame: number;
}

/** A frame that was read as a valid message (or as an invalid one that is routed all the same). */
export class Incoming implements Sighting {
  readonly side: Side;
  readonly at: number;
  readonly frame: number;
  /** Message name; `$ping` or `$pong` for control frames. */
  readonly message: string;
  readonly value: unknown;
  /** The schema does not hold and no fault is listed for it: the step is taken with `~schema`. */
  readonly invalid: boolean;
  private asked: Program | undefined;
  private key: KeyValue | undefined;

  constructor(
    seen: Sighting,
    what: { readonly message: { readonly name: string }; readonly value: unknown },
    invalid = false,
  ) {
    this.side = seen.side;
    this.at = seen.at;
    this.frame = seen.frame;
    this.message = what.message.name;
    this.value = what.value;
    this.invalid = invalid;
  }

  /** The key that it carries for a program. Every rule asks for it, mostly of one program: that one is remembered. */
  keyIn(program: Program): KeyValue | undefined {
    if (this.asked !== program) {
      this.asked = program;
      this.key = keyOf(program.key, this.message, this.value);
    }
    return this.key;
  }
}

/** Session values that the path tells: those with the name of a parameter of the address. */
function dialledValues({ contract, channel, path }: SessionOptions): ReadonlyMap<string, KeyValue> {
  const shared = channel.parameters.filter(({ name }) => Object.hasOwn(channel.session.same, name));
  if (path === undefined || shared.length === 0) return new Map();
  const told = parametersIn(contract, channel, path);
  const values = Object.entries(told).filter(([name]) => shared.some((parameter) => parameter.name === name));
  return new Map(values.map(([name, value]) => [name, keyFor(value) ?? '']));
}

/** What one session knows. The functions beside it change it; they are the rules. */
export class Core {
  readonly contract: Contract;
  readonly channel: Channel;
  readonly plan: Plan;
  readonly reader: FrameReader;
  readonly options: SessionOptions;
  /** What may be wrong with a message, and is not told. */
  readonly untold: Untold;
  readonly bag: Bag;
  readonly account: Account = newAccount();
  clusters: Cluster[] = [];
  context: Context;
  undescribed: Undescribed[] = [];
  /** Of these more was open, or could be, than is kept: what they owe and whether it is theirs is not known any more. */
  readonly lost: Set<Program> = new Set<Program>();
  /** Faults that the input at hand has provoked, in any explanation. */
  provoked: Instance[] = [];
  /** Last `$seq` seen, by side. */
  readonly sequence: Record<Side, number> = { client: 0, server: 0 };
  /** Beginnings of each program, by index. */
  readonly begun: number[];
  phase: 'upgrade' | 'open' | 'closed' | 'refused' = 'upgrade';
  closedBy: Side | undefined;
  now = 0;
  frames = 0;
  private ids = 0;

  constructor(options: SessionOptions, plan: Plan, reader: FrameReader) {
    this.contract = options.contract;
    this.channel = options.channel;
    this.options = options;
    this.plan = plan;
    this.reader = reader;
    this.untold = untoldIn(plan, options);
    this.bag = new Bag(plan.programs);
    this.begun = plan.programs.map(() => 0);
    const [state = 'open'] = options.channel.session.states;
    const same = dialledValues(options);
    this.context = { state, entered: 0, left: [], visited: [], same, beats: NO_BEATS, clocks: new Map() };
  }

  /** The context of the explanation that is shown: explanations may differ in the state. */
  get shownContext(): Context {
    for (const cluster of this.clusters) {
      const context = cluster.whole ? shownOf(cluster.alternatives)?.context : undefined;
      if (context !== undefined) return context;
    }
    return this.context;
  }

  /** Session values seen in it, by name. */
  get same(): ReadonlyMap<string, KeyValue> {
    return this.shownContext.same;
  }

  /** The id that the next new instance gets. */
  get nextId(): number {
    return this.ids + 1;
  }

  newId(): number {
    this.ids += 1;
    return this.ids;
  }

  claims(feature: string | undefined): boolean {
    return feature === undefined || (this.options.features ?? []).includes(feature);
  }
}
