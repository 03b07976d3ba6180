import type { Channel, Side } from '../../src/contract/index.ts';
import { otherSide } from '../../src/contract/index.ts';
import { beginAts, beginInstance, beginningOf } from '../session/oracle/beginning.ts';
import { debtsOf } from '../session/oracle/debts.ts';
import {
  type Act,
  type Doing,
  emptyExplanation,
  type Explanation,
  type Instance,
  type World,
} from '../session/oracle/model.ts';
import { keyOf } from '../session/oracle/keys.ts';
import {
  isAct,
  isDone,
  isLate,
  isMandatory,
  stepsWithElse,
  type Way,
  waysOf,
} from '../session/oracle/next.ts';
import { nextGap } from '../session/oracle/pacing.ts';
import type { Plan, Position } from '../session/oracle/positions.ts';
import { takeStep } from '../session/oracle/steps.ts';
import { countSeq, noteClocks } from '../session/oracle/values.ts';
import { Composer, type Payloads, SMALLEST } from './oracle-compose.ts';
import type { FrameEvent, TraceEvent } from './traces.ts';

/** What drives a walk: one small record of numbers for each act, so that fewer and smaller numbers are a simpler walk. */
export interface Choice {
  /** Which of the legal acts. */
  readonly pick: number;
  /** Milliseconds before it. */
  readonly wait: number;
  /** Which key, and whether fields that may be left out are. */
  readonly detail: number;
}

/** How a walk runs. */
export interface WalkOptions {
  /** Milliseconds from one end to the other; the judge stands at the client. */
  readonly latency: number;
  /** May end with a close by the side that owes nothing. */
  readonly close: boolean;
  /** Where its payloads come from; default {@link SMALLEST}. */
  readonly payloads?: Payloads;
}

/** One end's view of the socket: what truly happened, as far as it arrived. */
interface View {
  readonly side: Side;
  readonly truth: Explanation;
  /** The other end's name of an instance → ours. */
  readonly names: Map<string, number>;
}

/** An act on its way to the other end. */
interface Sent {
  readonly arrives: number;
  readonly to: Side;
  readonly doing: Doing;
  readonly plan: Plan;
  readonly position: Position;
  /** The name of the instance that both ends know. */
  readonly name: string;
  readonly begins: boolean;
}

/** A side that must act by then, in this instance, with this step (undefined: any of its own). */
interface Due {
  readonly side: Side;
  readonly instance: Instance;
  readonly position: Position | undefined;
  readonly by: number;
}

/** A legal act of one side. */
interface Option {
  readonly plan: Plan;
  readonly position: Position;
  /** Undefined: it begins one. */
  readonly instance: Instance | undefined;
  readonly message: string;
}

/**
 * A legal walk: both ends follow the contract, each as far as it has heard, and the judge hears what the client sends
 * at once and what the server sends when it arrives. Who owns which frame is decided here; the judge must find out.
 */
export function legalWalk(world: World, choices: readonly Choice[], options: WalkOptions): TraceEvent[] {
  return new Walk(world, options).run(choices);
}

class Walk {
  private readonly world: World;
  private readonly options: WalkOptions;
  private readonly composer: Composer;
  private readonly views: Readonly<Record<Side, View>>;
  private readonly wire: Sent[] = [];
  private readonly events: TraceEvent[] = [{ kind: 'open', t: 0 }];
  private t = 0;
  private fresh = 0;

  constructor(world: World, options: WalkOptions) {
    this.world = world;
    this.options = options;
    this.composer = new Composer(world.channel, options.payloads ?? SMALLEST, options.latency > 0);
    this.views = { client: this.view('client'), server: this.view('server') };
  }

  run(choices: readonly Choice[]): TraceEvent[] {
    for (const choice of choices) {
      const until = this.t + choice.wait;
      const due = this.advance(until);
      if (due === 'over') break;
      // Whoever is due acts; a walk in which it legally cannot is over.
      const acted = this.act(choice, due);
      if (due && !acted) break;
    }
    return this.finish();
  }

  /** Lets time pass, and frames arrive, until then or until a side is due. */
  private advance(until: number): Due | 'over' | undefined {
    for (;;) {
      const arrival = Math.min(Infinity, ...this.wire.map((sent) => sent.arrives));
      const due = this.firstDue();
      const next = Math.max(this.t, Math.min(until, arrival, due?.by ?? Infinity));
      if (next >= this.horizon()) return 'over';
      this.t = next;
      if (arrival <= next) this.deliver(next);
      else if (due && due.by <= next) return due;
      else return undefined;
    }
  }

  private view(side: Side): View {
    const truth = emptyExplanation(this.world.channel.session.states[0] ?? '');
    beginAts(this.world, truth, 0);
    const view: View = { side, truth, names: new Map() };
    nameAts(view);
    return view;
  }

  /** The first bound of a side that must act, by its own view; the server allows for the way there and back. */
  private firstDue(): Due | undefined {
    const { world } = this;
    const due = (['client', 'server'] as const).flatMap((side) => {
      const early = side === 'server' ? 2 * this.options.latency : 0;
      const debts = debtsOf(world, this.views[side].truth).filter((d) => d.side === side);
      return debts.flatMap(({ instance, bound }): Due[] => {
        // Each element of an `all` must come, so each has its own bound.
        const elements = waysOf(world, instance, this.t).filter(
          ({ position }) => position.all && position.step.side === side && isMandatory(instance, position),
        );
        const single = elements.flatMap(({ position, since }) =>
          since === undefined || position.within === undefined
            ? []
            : [{ side, instance, position, by: since + world.constants.scaled(position.within) - early }],
        );
        const whole = bound === undefined ? [] : [{ side, instance, position: undefined, by: bound - early }];
        return [...single, ...whole];
      });
    });
    const elses = (['client', 'server'] as const).flatMap((side) =>
      this.views[side].truth.bag.flatMap((instance) =>
        stepsWithElse(world, instance)
          .filter(({ position }) => position.step.side === side)
          .map(({ due: by }): Due => ({
            side,
            instance,
            position: undefined,
            by: by - 2 * this.options.latency,
          })),
      ),
    );
    return [...due, ...elses].sort((x, y) => x.by - y.by)[0];
  }

  /** A walk says nothing of pacing and silence: it ends before they would be judged. */
  private horizon(): number {
    const { faults } = this.world.channel.session;
    const silences = faults.flatMap((f) => f.when.flatMap((c) => (c.word === 'silence' ? [c.duration] : [])));
    const gaps = (['client', 'server'] as const).map((side) => nextGap(this.world, this.views[side].truth));
    return Math.min(...silences, ...gaps) - this.options.latency * 2 - 1;
  }

  /** Performs one of the legal acts: of the side and instance that are due, else any. */
  private act(choice: Choice, due: Due | undefined): boolean {
    const sides: Side[] = due
      ? [due.side]
      : choice.pick % 2 === 0
        ? ['client', 'server']
        : ['server', 'client'];
    for (const by of sides) {
      const view = this.views[by];
      const legal = this.legal(view).filter(
        (o) => !due || (o.instance === due.instance && (!due.position || o.position === due.position)),
      );
      for (const [i] of legal.entries()) {
        const option = legal[((choice.pick >> 1) + i) % legal.length];
        if (option && this.perform(view, option, choice.detail)) return true;
      }
    }
    return false;
  }

  /** What this side may do now, as far as it knows. Closes come at the end only. */
  private legal(view: View): Option[] {
    const { truth, side } = view;
    const running = truth.bag
      .filter((i) => i.mode === 'running')
      .flatMap((instance) => this.ways(instance).map((way) => ({ instance, position: way.position })))
      .flatMap(({ instance, position }) => optionsOf({ plan: instance.plan, position, instance }));
    const begins = this.world.plans
      .filter((plan) => plan.exchange?.at === undefined)
      .flatMap((plan) => plan.first.map((position) => ({ plan, position, instance: undefined })))
      .flatMap(optionsOf);
    return [...running, ...begins].filter((o) => o.position.step.side === side);
  }

  private ways(instance: Instance): Way[] {
    const ways = waysOf(this.world, instance, this.t).filter((way) => this.isInTime(way));
    // The page does not say what becomes of a step and its own `else` where they cross.
    return this.options.latency === 0 ? ways : ways.filter(({ position }) => position.part !== 'else');
  }

  /** A step that may be left out has its own bound all the same. */
  private isInTime(way: Way): boolean {
    const early = way.position.step.side === 'server' ? 2 * this.options.latency : 0;
    return !isLate(this.world, way, this.t + early);
  }

  private perform(view: View, option: Option, detail: number): boolean {
    const { position, plan } = option;
    const value = this.composer.compose({ ...option, side: view.side, truth: view.truth, t: this.t, detail });
    const frame = frameOf(this.world.channel, option.message, value);
    const act: Act = { kind: 'message', name: option.message, value, valid: true };
    const doing: Doing = { by: view.side, act, t: this.t };
    if (!this.isReadable(doing, frame) || this.isOverRate(doing)) return false;
    // Whoever aborts a dialogue by its key has heard the key: two ends that name it at once are no legal walk.
    if (position.inAbort && option.instance?.key === undefined && keyOf(plan, act) !== undefined)
      return false;
    const begins = option.instance === undefined;
    if (begins) {
      const beginning = beginningOf(this.world, view.truth, { plan, doing });
      if (beginning.kind !== 'may' || beginning.tooMany || beginning.under !== 'current') return false;
      if (view.truth.bag.some((i) => i.plan === plan && isDone(i)) && plan.exchange?.many !== null)
        return false;
      if (this.isBegunThere(view.side, plan)) return false;
    }
    this.composer.sent(option.message, value);
    const name = begins ? `n${String(this.fresh++)}` : nameOf(view, option.instance);
    apply(this.world, view, { plan, position, doing, name, begins });
    const arrives = this.t + this.options.latency;
    this.wire.push({ arrives, to: otherSide(view.side), doing, plan, position, name, begins });
    const t = view.side === 'client' ? this.t : arrives;
    this.events.push({ kind: 'frame', t, from: view.side, ...frame });
    return true;
  }

  /** Whether the other end reads the message that was meant: what a document cannot tell apart is no legal walk. */
  private isReadable({ by, act }: Doing, { data, opcode }: Pick<FrameEvent, 'data' | 'opcode'>): boolean {
    if (act.kind === 'close' || opcode === 'ping' || opcode === 'pong') return true;
    const read = this.world.reader(by, data);
    return read.kind === 'message' && read.name === act.name && read.valid;
  }

  /** What both ends may begin, and not as often as they like, they do not begin at once: nothing says who gives way. */
  private isBegunThere(side: Side, plan: Plan): boolean {
    const { bag } = this.views[otherSide(side)].truth;
    const open = bag.filter((i) => i.plan === plan && i.mode === 'running' && !isDone(i));
    return open.length >= (plan.exchange?.many ?? Infinity);
  }

  private deliver(until: number): void {
    const due = this.wire.filter((sent) => sent.arrives <= until).sort((a, b) => a.arrives - b.arrives);
    for (const sent of due) {
      this.wire.splice(this.wire.indexOf(sent), 1);
      const doing = { ...sent.doing, t: sent.arrives };
      apply(this.world, this.views[sent.to], { ...sent, doing });
    }
  }

  /** Stays below every listed rate. */
  private isOverRate(doing: Doing): boolean {
    const { faults } = this.world.channel.session;
    const name = doing.act.kind === 'message' ? doing.act.name : '';
    return faults.some((fault) =>
      fault.when.some((c) => {
        if (c.word !== 'rate' || fault.of !== doing.by || !c.messages.includes(name)) return false;
        const sent = this.events.filter(
          (e) => e.kind === 'frame' && e.from === doing.by && e.t > this.t - c.per,
        );
        return sent.length >= c.max;
      }),
    );
  }

  /** The recording stops now: what is still on its way has not been heard. */
  private finish(): TraceEvent[] {
    const events = this.events.filter((e) => e.t <= this.t).sort((a, b) => a.t - b.t);
    const closer = (['client', 'server'] as const).find(
      (side) => !debtsOf(this.world, this.views[side].truth).some((d) => d.side === side),
    );
    const mayClose = closer === 'client' || this.options.latency === 0;
    if (this.options.close && closer && mayClose) {
      events.push({ kind: 'close', t: this.t, by: closer, code: 1000 });
    }
    return [...events, { kind: 'end', t: this.t }];
  }
}

/** A message as a frame. */
function frameOf(channel: Channel, name: string, value: unknown): Pick<FrameEvent, 'data' | 'opcode'> {
  if (name === '$ping' || name === '$pong') {
    return { data: String(value), opcode: name === '$ping' ? 'ping' : 'pong' };
  }
  if (value instanceof Uint8Array) return { data: value, opcode: 'binary' };
  const isText = channel.messages.some((m) => m.name === name && m.encoding === 'text');
  return { data: isText ? String(value) : JSON.stringify(value), opcode: 'text' };
}

/** Every message that may be this step. */
function optionsOf(of: Omit<Option, 'message'>): Option[] {
  const { act } = of.position.step;
  return act.kind === 'message' ? act.messages.map((message) => ({ ...of, message })) : [];
}

function nameOf(view: View, instance: Instance | undefined): string {
  const known = [...view.names].find(([, id]) => id === instance?.id);
  if (!known) throw new Error('an instance without a name');
  return known[0];
}

/** `at` instances are known to both ends by their exchange and the entry of its state. */
function nameAts(view: View): void {
  for (const instance of view.truth.bag) {
    const { at } = instance.plan.exchange ?? {};
    if (at === undefined || [...view.names.values()].includes(instance.id)) continue;
    const before = [...view.names.keys()].filter((name) => name.startsWith(`${instance.plan.id}@`)).length;
    view.names.set(`${instance.plan.id}@${String(before)}`, instance.id);
  }
}

/** What both ends do with an act once they know of it: it takes its step, in the old position where an abort crossed. */
function apply(
  world: World,
  view: View,
  act: Pick<Sent, 'plan' | 'position' | 'doing' | 'name' | 'begins'>,
): void {
  const { truth } = view;
  const { plan, position, doing } = act;
  noteClocks(world, truth, doing);
  if (act.begins) {
    const how = {
      kind: 'may',
      position,
      under: 'current',
      cause: undefined,
      tooMany: false,
      doubt: undefined,
    } as const;
    const instance = beginInstance(truth, plan, { ...how, doing });
    view.names.set(act.name, instance.id);
    takeStep(world, truth, { instance, way: { position, since: undefined }, doing, begins: true });
  } else {
    const id = view.names.get(act.name);
    const instance = truth.bag.find(
      (i) =>
        (i.id === id || i.drains?.of === id) &&
        waysOf(world, i, doing.t).some((way) => way.position === position && isAct(way.position.step, doing)),
    );
    if (instance) {
      takeStep(world, truth, {
        instance,
        way: { position, since: undefined },
        doing,
        begins: instance.position === null,
      });
    }
  }
  countSeq(world, truth, doing);
  nameAts(view);
}
