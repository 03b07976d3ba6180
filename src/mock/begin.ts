import type { Channel, Contract } from '../contract/index.ts';
import { otherSide } from '../contract/index.ts';
import { ToolError } from '../diagnostics/index.ts';
import type { Move, SessionApi } from '../session/index.ts';
import type { Role } from './role.ts';
import { readTime } from './rule.ts';
import type { Turn } from './turns.ts';

/** A dialogue that our side begins of its own accord, as data. Durations are ms before the time scale. */
export interface BeginRule {
  /** The exchange, by its id, or a message of ours that begins one. */
  readonly begin: string;
  /** Again and again, so often. Default: once in each state that it is about. */
  readonly every?: number;
  /** How long after the state was entered it is begun first. Default: `every`, else 1000. */
  readonly after?: number;
  /** Only in this state. Default: wherever the document lets it begin. */
  readonly in?: string;
  /** So often at most in one session. Default: without an end. */
  readonly times?: number;
}

const FIRST_MS = 1000;
/** What may not begin yet is tried again after this, ms. */
const AGAIN_MS = 100;
/** What comes more often than this is a stream: whoever is interrupted stops it. */
const STREAM_MS = 1000;
const MEMBERS = ['begin', 'every', 'after', 'in', 'times'];

/** A rule as it is typed: `event,every=5s,in=live`. Throws a ToolError `bad-begin`. */
export function parseBegin(text: string): BeginRule {
  const [begin = '', ...pairs] = text.split(',');
  const members = pairs.map((pair): [string, unknown] => {
    const [name = '', ...value] = pair.split('=');
    const said = value.join('=');
    return [name.trim(), name.trim() === 'times' ? Number(said) : said];
  });
  return readBegin(
    { begin: begin.trim(), ...Object.fromEntries(members) },
    `--begin ${JSON.stringify(text)}`,
  );
}

/** A rule out of a value that was read from a file. Throws a ToolError `bad-begin`; `where` names its place. */
export function readBegin(value: unknown, where: string): BeginRule {
  const members = (typeof value === 'string' ? { begin: value } : value) as Record<string, unknown> | null;
  if (typeof members !== 'object' || members === null) return refuse(where, 'is an object');
  const stranger = Object.keys(members).find((name) => !MEMBERS.includes(name));
  if (stranger !== undefined)
    return refuse(where, `has the members ${MEMBERS.join(', ')}, and no ${stranger}`);
  const { begin, in: state, times } = members;
  if (typeof begin !== 'string' || begin === '') return refuse(where, 'names an exchange or a message');
  if (state !== undefined && typeof state !== 'string') return refuse(where, 'names a state with in');
  if (times !== undefined && !(Number.isInteger(times) && Number(times) > 0))
    return refuse(where, 'has a whole number from 1 as times');
  const [every, after] = [members['every'], members['after']].map((time) => timeOf(time, where));
  if (every === 0) return refuse(where, 'has an every above 0');
  return {
    begin,
    ...(every === undefined ? {} : { every }),
    ...(after === undefined ? {} : { after }),
    ...(state === undefined ? {} : { in: state }),
    ...(times === undefined ? {} : { times: Number(times) }),
  };
}

function timeOf(value: unknown, where: string): number | undefined {
  if (value === undefined) return undefined;
  return readTime(value) ?? refuse(where, 'has times with their unit, such as 250ms or 5s');
}

function refuse(where: string, wanted: string): never {
  throw ToolError.of('bad-begin', `${where} ${wanted}.`, { hint: 'Such as {begin: event, every: 5s}.' });
}

/** Refuses rules that name what no channel has. Throws a ToolError `bad-begin`. */
export function forbidUnknownBegins(rules: readonly BeginRule[], contracts: readonly Contract[]): void {
  const channels = contracts.flatMap((contract) => contract.channels);
  for (const { begin, in: state } of rules) {
    if (!channels.some((channel) => hasBeginning(channel, begin)))
      refuse(`begin ${begin}`, 'is no exchange and no message of the document');
    if (state !== undefined && !channels.some(({ session }) => session.states.includes(state)))
      refuse(`begin ${begin}: in ${state}`, 'is no state of the document');
  }
}

function hasBeginning({ session, messages }: Channel, name: string): boolean {
  return session.exchanges.some(({ id }) => id === name) || messages.some((message) => message.name === name);
}

interface Slot {
  readonly rule: BeginRule;
  due: number;
  count: number;
}

/** What one session begins by rule, each in its own slots. */
export class Begins {
  readonly #role: Role;
  readonly #session: SessionApi;
  readonly #slots: readonly Slot[];

  constructor(role: Role, session: SessionApi, rules: readonly BeginRule[]) {
    this.#role = role;
    this.#session = session;
    this.#slots = rules.map((rule) => ({ rule, due: Infinity, count: 0 }));
  }

  /** When the next one is due, on the session's clock. */
  get due(): number {
    return Math.min(...this.#slots.map(({ due }) => due));
  }

  /** A state was entered. */
  entered(state: string, at: number): void {
    for (const slot of this.#slots) {
      const { rule } = slot;
      const isMeant = rule.in === undefined || rule.in === state;
      slot.due = isMeant ? at + this.#scaled(rule.after ?? rule.every ?? FIRST_MS) : Infinity;
    }
  }

  /** The beginning that is due; slots that have passed are left out. */
  take(at: number): Turn | undefined {
    const slot = this.#slots.find(({ due }) => due <= at);
    if (!slot) return undefined;
    const { rule, count } = slot;
    const turn = this.#turnOf(rule, count);
    if (!turn) {
      slot.due = at + this.#scaled(Math.min(rule.every ?? AGAIN_MS, AGAIN_MS));
      return undefined;
    }
    slot.count += 1;
    const isDone = rule.every === undefined || (rule.times !== undefined && slot.count >= rule.times);
    const gap = this.#scaled(rule.every ?? 0);
    slot.due = isDone ? Infinity : Math.max(slot.due + gap, at + gap / 2);
    return turn;
  }

  /** Ends what streams; answers whether anything did. */
  cutShort(): boolean {
    const streams = this.#slots.filter(
      ({ rule, due, count }) => (rule.every ?? Infinity) < STREAM_MS && due < Infinity && count > 0,
    );
    for (const slot of streams) slot.due = Infinity;
    return streams.length > 0;
  }

  /** The move that begins it, if it may begin now; messages of one step by turns. */
  #turnOf({ begin }: BeginRule, count: number): Turn | undefined {
    const { side } = this.#role.options;
    for (const move of this.#session.mayDo(side)) {
      const { exchange, step, instance } = move;
      if (instance !== undefined || !exchange || this.#isOpen(move)) continue;
      if (exchange.in && !exchange.in.includes(this.#session.state)) continue;
      if (step.act.kind === 'close' ? exchange.id === begin : false) return { move };
      const names = step.act.kind === 'message' ? step.act.messages : [];
      if (exchange.id !== begin && !names.includes(begin)) continue;
      const message = names.includes(begin) ? begin : names[count % names.length];
      return { move, ...(message === undefined ? {} : { message }) };
    }
    return undefined;
  }

  /** Whether as many as may be open at once are. */
  #isOpen({ exchange }: Move): boolean {
    if (exchange?.many !== 1) return false;
    const { side } = this.#role.options;
    return [side, otherSide(side)].some((one) =>
      this.#session.owes(one).some((debt) => debt.exchange === exchange),
    );
  }

  #scaled(duration: number): number {
    return duration * this.#role.options.timeScale;
  }
}
