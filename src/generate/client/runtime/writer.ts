import { keyOf, timesOf } from './course.ts';
import type { Course } from './course.ts';
import { InvalidError, StateError } from './errors.ts';
import { fill, uuid } from './fill.ts';
import { withValueAt } from './frames.ts';
import type { Plan, PlanCredential } from './plan.ts';

/** Makes the frames of this side, with all that follows from the document filled in. */
export class Writer {
  /** When the current state was entered, ms. */
  entered = 0;
  readonly #plan: Plan;
  readonly #begun = new Map<string, number>();
  #secret: { readonly credential: PlanCredential; readonly value: string } | undefined;
  #seq = 0;
  #keys = 0;

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /** Another socket: every counter begins again. */
  reset(secret: { readonly credential: PlanCredential; readonly value: string } | undefined): void {
    this.#secret = secret;
    this.#seq = 0;
    this.#begun.clear();
  }

  /** The key of an exchange that begins: the caller's, else a new one where the document lets it be made here. */
  keyFor(course: Course, message: string, payload: unknown): readonly unknown[] | undefined {
    const given = keyOf(course.exchange, message, payload);
    if (given !== undefined || course.exchange.makeKey === undefined) return given;
    this.#keys += 1;
    const made = { number: this.#keys, text: String(this.#keys), uuid: uuid() };
    return [made[course.exchange.makeKey]];
  }

  /** Which of the messages that may come now a payload is. */
  nextMessage(course: Course, payload: unknown): string {
    const steps = course.next().flatMap((index) => course.exchange.steps[index] ?? []);
    const names = steps.flatMap((step) => (step.by === 'client' ? (step.messages ?? []) : []));
    const holds = (name: string): boolean => this.#plan.sends[name]?.check?.(payload) ?? true;
    const found = names.length > 1 ? (names.find(holds) ?? names[0]) : names[0];
    if (found === undefined) throw new StateError(course.name, '', 'it is the turn of the other side');
    return found;
  }

  /** The payload as it is sent, and its frame. Throws an `InvalidError` where it is no valid message. */
  write(
    course: Course,
    what: { message: string; index: number; payload: unknown },
  ): { readonly value: unknown; readonly frame: string | Uint8Array } {
    const { message } = what;
    const plan = this.#plan.sends[message] ?? {};
    const filled = this.#filled(course, what);
    const isPlaceOfSecret = this.#secret !== undefined && this.#secret.credential.at === message;
    const value = isPlaceOfSecret
      ? withValueAt(filled, this.#secret?.credential.pointer ?? '', this.#secret?.value)
      : filled;
    if (plan.check && !plan.check(value)) throw new InvalidError(message, value, plan.check.errors ?? []);
    const frame = plan.as === undefined ? JSON.stringify(value) : (value as string | Uint8Array);
    return { value, frame };
  }

  #filled(course: Course, what: { message: string; index: number; payload: unknown }): unknown {
    const { message, index, payload } = what;
    const { exchange, name } = course;
    const step = exchange.steps[index];
    if (!course.begun) this.#begun.set(name, (this.#begun.get(name) ?? 0) + 1);
    const repeated = index === course.place ? course.count + 1 : 1;
    const isRepeated = step !== undefined && timesOf(step)[1] !== 1;
    return fill(this.#plan.sends[message] ?? {}, payload, {
      fillings: step?.fill ?? [],
      source: {
        key: course.key,
        keyAt: exchange.key && Object.hasOwn(exchange.key, message) ? exchange.key[message] : undefined,
        first: course.first,
        elapsed: Date.now() - this.entered,
        seq: () => (this.#seq += 1),
        n: () => (isRepeated ? repeated : (this.#begun.get(name) ?? 1)),
      },
    });
  }
}
