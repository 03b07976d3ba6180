import { FailedError } from './errors.ts';
import { valueAt } from './frames.ts';
import type { PlanExchange, PlanStep, Side } from './plan.ts';

/** One running dialogue: where it is, whose turn it is, and what has come that nobody has taken yet. */
export class Course {
  readonly name: string;
  readonly exchange: PlanExchange;
  readonly end: Promise<unknown>;
  key: readonly unknown[] | undefined;
  /** Payload of its first message. */
  first: unknown;
  /** What answers it, where this side did not begin it; called once. */
  handler: ((message: unknown) => void) | undefined;
  /** It plays its own side without being asked. */
  automatic = false;
  /** Nobody listens any more; it only takes what still belongs to it. */
  silent = false;
  /** What ends it early is about to be sent. */
  aborting = false;
  /** It ended. */
  over = false;
  timer: ReturnType<typeof setTimeout> | undefined;
  #position = -1;
  #count = 0;
  readonly #seen = new Set<number>();
  #last: unknown;
  readonly #items: unknown[] = [];
  #wake: () => void = () => undefined;
  #failure: { readonly error: unknown } | undefined;
  #resolve: (value: unknown) => void = () => undefined;
  #reject: (error: unknown) => void = () => undefined;

  constructor(name: string, exchange: PlanExchange) {
    this.name = name;
    this.exchange = exchange;
    this.end = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // Whoever only iterates hears of a failure there.
    this.end.catch(() => undefined);
  }

  get begun(): boolean {
    return this.#position >= 0;
  }

  /** How often the step it stands at was taken. */
  get count(): number {
    return this.#count;
  }

  get place(): number {
    return this.#position;
  }

  /** Indexes of the steps that may come now. */
  next(): readonly number[] {
    if (this.aborting) return this.exchange.abort ?? [];
    const step = this.exchange.steps[this.#position];
    if (step === undefined) return this.exchange.first;
    const [min, max] = timesOf(step);
    const again = max === null || this.#count < max ? [this.#position] : [];
    if (this.#count < min) return again;
    const left = (step.all ?? []).filter((index) => !this.#seen.has(index));
    if (left.some((index) => this.#mustCome(index))) return [...again, ...left];
    return [...again, ...left, ...(step.next ?? [])];
  }

  /** Whether it may end here. */
  get done(): boolean {
    const step = this.exchange.steps[this.#position];
    if (step === undefined) return this.exchange.optional === true;
    const left = (step.all ?? []).some((index) => !this.#seen.has(index) && this.#mustCome(index));
    return step.last === true && !left && this.#count >= timesOf(step)[0];
  }

  /** It began by itself and leads to another state. */
  get isOpening(): boolean {
    const { at, steps } = this.exchange;
    return at !== undefined && !this.done && steps.some((step) => step.enter !== undefined);
  }

  /** What the other side must do now, and within how many ms; undefined where it need not, or has all the time. */
  get owed(): { readonly names: readonly string[]; readonly within: number } | undefined {
    const steps = this.next().flatMap((index) => this.exchange.steps[index] ?? []);
    const bounds = steps.map(({ by, within }) => (by === 'server' ? within : undefined));
    if (this.done || steps.length === 0 || bounds.includes(undefined)) return undefined;
    const names = steps.flatMap(({ messages }) => messages ?? ['close']);
    return { names, within: Math.max(...bounds.map((bound) => bound ?? 0)) };
  }

  /** The next step that is this message of this side. */
  accepts(by: Side, message: string): number | undefined {
    return this.next().find((index) => {
      const step = this.exchange.steps[index];
      return step?.by === by && step.messages?.includes(message) === true;
    });
  }

  /** Whether a close with this code is a step that may come now. */
  acceptsClose(code: number): boolean {
    return this.next().some((index) => this.exchange.steps[index]?.codes?.includes(code) === true);
  }

  /** Whether a message's key is no other dialogue's. */
  fits(message: string, value: unknown): boolean {
    const key = keyOf(this.exchange, message, value);
    return key === undefined || this.key === undefined || same(key, this.key);
  }

  /** Goes on by a step. */
  take(index: number, message: string, value: unknown): PlanStep | undefined {
    const step = this.exchange.steps[index];
    if (this.#position < 0) this.first = value;
    this.#count = index === this.#position ? this.#count + 1 : 1;
    this.#position = index;
    this.aborting = false;
    this.#seen.add(index);
    this.key ??= keyOf(this.exchange, message, value);
    return step;
  }

  /** Hands a message of the other side over. */
  deliver(step: PlanStep, value: unknown): void {
    if (step.fails === true) return this.fail(new FailedError(this.name, value));
    this.#last = value;
    this.#items.push(value);
    this.#wake();
    const { handler } = this;
    this.handler = undefined;
    handler?.(value);
  }

  finish(): void {
    this.#stop();
    this.#resolve(this.#last);
    this.#wake();
  }

  fail(error: unknown): void {
    this.#stop();
    this.#failure ??= { error };
    this.#reject(error);
    this.#wake();
  }

  /** The next message that was handed over, in order; undefined at the end. */
  async pull(): Promise<{ readonly value: unknown } | undefined> {
    while (this.#items.length === 0) {
      if (this.#failure) throw this.#failure.error;
      if (this.over || this.silent) return undefined;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    return { value: this.#items.shift() };
  }

  #stop(): void {
    this.over = true;
    clearTimeout(this.timer);
  }

  #mustCome(index: number): boolean {
    const step = this.exchange.steps[index];
    return step !== undefined && timesOf(step)[0] > 0;
  }
}

/** Least and most of a step. */
export function timesOf(step: PlanStep): readonly [number, number | null] {
  return step.times ?? [1, 1];
}

/** The key that a message carries; undefined where a part of it is missing. */
export function keyOf(
  exchange: PlanExchange,
  message: string,
  value: unknown,
): readonly unknown[] | undefined {
  const pointers = exchange.key && Object.hasOwn(exchange.key, message) ? exchange.key[message] : undefined;
  const key = pointers?.map((pointer) => valueAt(value, pointer));
  return key?.every((part) => part !== undefined && part !== null) ? key : undefined;
}

/** Whether two keys are one. */
export function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
