import type { Channel, ConditionWord, Exchange, Fault, Key, Message, Side, Step } from '../contract/index.ts';
import { overtakableIn } from './overtakable.ts';
import { pacedOf } from './paced.ts';
import type { Paced } from './paced.ts';
import { Program } from './program.ts';
import { Timing } from './timing.ts';

const NONE: readonly Program[] = [];

/** Where messages say something, by their names. */
type Pointers = ReadonlyMap<string, readonly string[]>;

/** A channel compiled for the engine, shared by all its sessions of one time scale. */
export class Plan {
  readonly channel: Channel;
  readonly timing: Timing;
  /** Exchanges in the document's order, then faults. */
  readonly programs: readonly Program[];
  readonly exchanges: readonly Program[];
  readonly faults: readonly Program[];
  /** Control frames that some step names. */
  readonly controls: ReadonlySet<string>;
  readonly messages: ReadonlyMap<string, Message>;
  /** Session values, by name, with where each message carries them. */
  readonly same: readonly (readonly [name: string, key: Key])[];
  /** Faults about what was not begun because of others that were open. */
  readonly refusing: readonly Program[];
  /** Faults about what no state admitted. */
  readonly expecting: readonly Program[];
  /** Exchanges that leave a trace when they are over with their first message. */
  readonly overtakable: ReadonlySet<Program>;
  readonly paced: Paced;
  /** Where each message of a side says the number of its series, and where the time of its clock. */
  readonly counters: Readonly<Record<'$seq' | '$elapsed', Readonly<Record<Side, Pointers>>>>;
  /** Whether there is any of them: mostly not, and a frame need not ask. */
  readonly counts: boolean;
  private readonly nameable: ReadonlyMap<Program, readonly Program[]>;
  private readonly faulty: ReadonlyMap<ConditionWord, readonly Program[]>;
  private readonly senders: Readonly<Record<Side, ReadonlyMap<string, readonly Program[]>>>;
  private readonly beginners: Readonly<Record<Side, ReadonlyMap<string, readonly Program[]>>>;

  constructor(channel: Channel, timing: Timing) {
    this.channel = channel;
    this.timing = timing;
    const { exchanges, faults } = channel.session;
    const at = (index: number): { index: number; channel: string; timing: Timing } => ({
      index,
      channel: channel.name,
      timing,
    });
    this.exchanges = exchanges.map((exchange, index) => new Program({ exchange }, at(index)));
    this.faults = faults.map((fault, index) => new Program({ fault }, at(exchanges.length + index)));
    this.programs = [...this.exchanges, ...this.faults];
    this.senders = { client: this.bySending('client'), server: this.bySending('server') };
    this.beginners = { client: this.byBeginning('client'), server: this.byBeginning('server') };
    const named = this.programs.flatMap((program) => program.positions.flatMap((p) => [...p.messages]));
    this.messages = new Map(channel.messages.map((message) => [message.name, message]));
    this.same = Object.entries(channel.session.same);
    this.paced = pacedOf(this.exchanges);
    const pointers = (word: '$seq' | '$elapsed'): Readonly<Record<Side, Pointers>> => ({
      client: pointersOf(this.programs, 'client', word),
      server: pointersOf(this.programs, 'server', word),
    });
    this.counters = { $seq: pointers('$seq'), $elapsed: pointers('$elapsed') };
    this.counts = Object.values(this.counters).some(({ client, server }) => client.size + server.size > 0);
    this.nameable = new Map(this.faults.map((fault) => [fault, namedBy(fault, this.exchanges)]));
    this.faulty = byWord(this.faults);
    this.refusing = this.faultsOf(['key-in-use', 'too-many-open']);
    this.expecting = this.faultsOf(['unexpected-message']);
    this.overtakable = overtakableIn(this);
    this.controls = new Set(named.filter((name) => name.startsWith('$')));
  }

  /** Programs in which a side sends a message somewhere. */
  sending(side: Side, message: string): readonly Program[] {
    return this.senders[side].get(message) ?? NONE;
  }

  /** Exchanges without `at` that a message of a side may begin, in the document's order. */
  beginning(side: Side, message: string): readonly Program[] {
    return this.beginners[side].get(message) ?? NONE;
  }

  /** The fault for a mistake: one that lists the message, else the first that lists none. */
  faultFor(word: ConditionWord, of: Side, message?: string): Program | undefined {
    // Every beginning asks; most documents list no such fault.
    const listed = this.faulty.get(word);
    if (listed === undefined) return undefined;
    const fitting = listed.filter((p) => p.fault?.of === of);
    const named = fitting.find((p) => message !== undefined && p.fault?.messages?.includes(message));
    return named ?? fitting.find((p) => p.fault?.messages === undefined);
  }

  /** Exchanges in which a key names a reaction of a fault. */
  namedIn(fault: Program): readonly Program[] {
    return this.nameable.get(fault) ?? NONE;
  }

  /** The first step in the document where a side sends a message, with its exchange; else the fault that sends it. */
  firstSending(
    side: Side,
    message: string,
    claims: (feature: string | undefined) => boolean = () => true,
  ): { step: Step | undefined; exchange: Exchange | undefined; fault: Fault | undefined } {
    const programs = this.sending(side, message);
    for (const program of [...programs.filter(({ feature }) => claims(feature)), ...programs]) {
      const step = program.firstStepSending(side, message);
      if (step !== undefined) return { step, exchange: program.exchange, fault: undefined };
    }
    const fault = programs[0]?.fault;
    return { step: undefined, exchange: undefined, fault };
  }

  private faultsOf(words: readonly ConditionWord[]): Program[] {
    return this.faults.filter(({ fault }) => fault?.when.some(({ word }) => words.includes(word)));
  }

  private bySending(side: Side): Map<string, Program[]> {
    const map = new Map<string, Program[]>();
    for (const program of this.programs) {
      for (const message of program.sends[side]) map.set(message, [...(map.get(message) ?? []), program]);
    }
    return map;
  }

  private byBeginning(side: Side): Map<string, Program[]> {
    const map = new Map<string, Program[]>();
    for (const program of this.exchanges) {
      if (program.exchange?.at !== undefined) continue;
      const messages = new Set(
        program.start.next.filter((p) => p.side === side).flatMap((p) => [...p.messages]),
      );
      for (const message of messages) map.set(message, [...(map.get(message) ?? []), program]);
    }
    return map;
  }
}

/** The pointers of a word of `with`, by message. */
function pointersOf(programs: readonly Program[], side: Side, word: string): Pointers {
  const found = new Map<string, readonly string[]>();
  for (const { step, messages } of programs.flatMap(({ positions }) => positions)) {
    if (step.side !== side) continue;
    const pointers = step.with.filter(({ value }) => value.word === word).map(({ pointer }) => pointer);
    if (pointers.length === 0) continue;
    for (const name of messages) {
      found.set(name, [...new Set([...(found.get(name) ?? []), ...pointers])]);
    }
  }
  return found;
}

function namedBy(fault: Program, exchanges: readonly Program[]): Program[] {
  const reactions = [...fault.sends[fault.reactor]];
  return exchanges.filter(({ key }) => reactions.some((name) => key && Object.hasOwn(key, name)));
}

function byWord(faults: readonly Program[]): Map<ConditionWord, Program[]> {
  const map = new Map<ConditionWord, Program[]>();
  for (const program of faults) {
    const words = new Set(program.fault?.when.map((condition) => condition.word));
    for (const word of words) map.set(word, [...(map.get(word) ?? []), program]);
  }
  return map;
}

const plans = new WeakMap<Channel, Map<string, Plan>>();

/** The plan of a channel at a time scale and grace; compiled once. */
export function planOf(channel: Channel, scale = 1, grace = 2000): Plan {
  const known = plans.get(channel) ?? new Map<string, Plan>();
  plans.set(channel, known);
  const name = `${String(scale)}/${String(grace)}`;
  const plan = known.get(name) ?? new Plan(channel, new Timing(scale, grace));
  known.set(name, plan);
  return plan;
}
