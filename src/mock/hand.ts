import type { Message } from '../contract/index.ts';
import { stepsOf, valueAt, withValueAt } from '../contract/index.ts';
import type { Move, Observation, SessionApi } from '../session/index.ts';
import { createReader } from '../validate/index.ts';
import type { Agenda } from './agenda.ts';
import { Handling, withMembers, type About, type Stagehand } from './handling.ts';
import type { Outlet } from './playing.ts';
import type { Role } from './role.ts';
import type { MishapRule } from './rule.ts';
import type { Voice } from './voice.ts';

/** What a {@link Hand} works with. */
export interface HandTools {
  readonly role: Role;
  readonly session: SessionApi;
  readonly outlet: Outlet;
  readonly agenda: Agenda;
  readonly voice: Voice;
  /** Makes trouble in this session. */
  mishap(rule: MishapRule): void;
}

/** Puts handlers to work in one session, and does what they say. */
export class Hand implements Stagehand {
  readonly #tools: HandTools;
  readonly #handling: Handling = new Handling(this);

  constructor(tools: HandTools) {
    this.#tools = tools;
  }

  /** A frame of the peer: whoever waits for it or answers it is given it. */
  heard({ reading, taken }: Observation): void {
    if (reading?.kind !== 'message' || taken === undefined) return;
    const { name } = reading.message;
    if (this.#handling.deliver(name, reading.value, taken.instance)) return;
    if (aborts(taken)) this.#giveBack(taken.instance);
    const { role, session } = this.#tools;
    const { message, value } = reading;
    const isExample = (example: string): boolean => role.payloads.isLike(message, value, example);
    const handler = role.options.cast?.answers(name, value, { session, isExample });
    if (handler) void this.#handling.run(handler, { first: reading.value, instance: taken.instance });
  }

  /** The peer has aborted a dialogue: what is owed then the mock itself says, unless somebody answers that message. */
  #giveBack(instance: number): void {
    this.#handling.stop(instance);
    this.release(instance, undefined);
  }

  /** A state was entered; answers whether somebody does something about it. */
  entered(state: string): boolean {
    const handler = this.#tools.role.options.cast?.enters(state, this.#tools.session);
    const lent = this.#begunWith(state);
    if (handler) void this.#handling.run(handler, { first: undefined, instance: undefined, lent });
    return handler !== undefined;
  }

  /** Dialogues that began with the state and in which our side has the first word. */
  #begunWith(state: string): number[] {
    const { session, role } = this.#tools;
    return session
      .mayDo(role.options.side)
      .flatMap(({ exchange, first, instance }) =>
        exchange?.at === state && first === undefined && instance !== undefined ? [instance] : [],
      );
  }

  /** So long nothing is sent: the first message is to be heard alone. */
  get holdback(): number {
    return this.#tools.voice.notBefore - this.#tools.outlet.now();
  }

  /** Whether a handler is at work. */
  get busy(): boolean {
    return this.#handling.running > 0;
  }

  end(): void {
    this.#handling.end();
  }

  get number(): number {
    return this.#tools.outlet.number;
  }

  get state(): string {
    return this.#tools.session.state;
  }

  get over(): boolean {
    return this.#tools.outlet.over;
  }

  get timeScale(): number {
    return this.#tools.role.options.timeScale;
  }

  keyOf(instance: number | undefined): unknown {
    const { session, role } = this.#tools;
    if (instance === undefined) return undefined;
    return session.mayDo(role.options.side).find((move) => move.instance === instance)?.key;
  }

  drawn(name: string, example: string | undefined, about: About): unknown {
    const { payloads } = this.#tools.role;
    const message = this.#message(name);
    const named = message.examples.find((one) => one.name === example);
    if (example !== undefined && !named) throw new Error(`The message ${name} has no example ${example}.`);
    const payload = this.filled(named?.payload ?? payloads.any(message), about);
    const move = this.#moveFor(message, payload, about.instance);
    return move ? this.#tools.voice.fill(move, message, payload) : payloads.timely(payload, message);
  }

  /** A payload of ours from the next example, with other members put in. */
  example(name: string, members: Readonly<Record<string, unknown>>): unknown {
    return withMembers(this.drawn(name, undefined, { first: undefined, instance: undefined }), members);
  }

  filled(value: unknown, { first, instance }: About): unknown {
    return this.#tools.voice.templated(value, { first, key: this.keyOf(instance) });
  }

  mishap(rule: MishapRule): void {
    this.#tools.mishap(rule);
  }

  say(data: string | Uint8Array, instance: number | undefined): number | undefined {
    const { role } = this.#tools;
    const { contract, channel, side } = role.options;
    const reading = createReader(contract, channel).read(side, data);
    const known = reading.kind === 'message' || reading.kind === 'invalid-message' ? reading : undefined;
    const move = known && this.#moveFor(known.message, known.value, instance);
    if (known && move)
      return this.#tools.voice.perform(move, known.message, withKey(known.value, known.message, move));
    this.#tools.voice.stray(data, known?.message);
    return undefined;
  }

  hold(instance: number): void {
    this.#tools.agenda.hold(instance);
  }

  release(instance: number, branch: string | undefined): void {
    this.#tools.agenda.release(instance, branch);
  }

  raw(data: string | Uint8Array): void {
    this.#tools.outlet.send(data, undefined);
  }

  close(code: number, reason: string): void {
    const { session, role, outlet } = this.#tools;
    session.close(role.options.side, code, outlet.now());
    outlet.leave(code, reason);
  }

  enter(act: () => void): void {
    this.#tools.outlet.enter(act);
  }

  trouble(error: unknown): void {
    const said = error instanceof Error ? error.message : String(error);
    const { report } = this.#tools.role.options;
    report({ kind: 'problem', session: this.number, message: `a handler threw: ${said}` });
    if (!this.over) this.enter(() => this.close(1011, 'a handler of the mock failed'));
  }

  #message(name: string): Message {
    const message = this.#tools.role.payloads.message(name);
    if (message) return message;
    throw new Error(`The document has no message ${name}.`);
  }

  /** The move that this message is: in the handler's dialogue, else in one that has its key, else a beginning. */
  #moveFor(message: Message, payload: unknown, instance: number | undefined): Move | undefined {
    const moves = this.#tools.session
      .mayDo(this.#tools.role.options.side)
      .filter(({ step }) => step.act.kind === 'message' && step.act.messages.includes(message.name));
    const own = moves.find((move) => instance !== undefined && move.instance === instance);
    const keyed = moves.find((move) => move.instance !== undefined && isKeyOf(move, message, payload));
    return own ?? keyed ?? moves.find((move) => move.instance === undefined) ?? moves[0];
  }
}

/** Whether a step is one of its dialogue's abort. */
function aborts({ exchange, step }: NonNullable<Observation['taken']>): boolean {
  if (exchange === undefined || exchange.abort.length === 0) return false;
  return [...stepsOf(exchange.abort)].some(({ path }) => path === step.path);
}

function isKeyOf({ exchange, key }: Move, message: Message, payload: unknown): boolean {
  const pointer = exchange?.key?.[message.name]?.[0];
  return pointer !== undefined && key !== undefined && valueAt(payload, pointer) === key;
}

/** The payload with the key of its dialogue where the handler left it out. */
function withKey(payload: unknown, message: Message, { exchange, key }: Move): unknown {
  const pointers = exchange?.key?.[message.name] ?? [];
  const [pointer] = pointers;
  if (pointer === undefined || pointers.length > 1 || key === undefined) return payload;
  if (typeof payload !== 'object' || payload === null || valueAt(payload, pointer) !== undefined)
    return payload;
  return withValueAt(payload, pointer, key);
}
