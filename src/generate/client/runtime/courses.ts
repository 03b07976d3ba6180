import { keyOf, same } from './course.ts';
import type { Course } from './course.ts';
import type { ClosedError } from './errors.ts';
import type { Incoming } from './frames.ts';
import type { PlanStep } from './plan.ts';

/** A message that ends one of several dialogues and does not say which: what follows tells. */
interface Doubt {
  readonly incoming: Incoming;
  readonly courses: Set<Course>;
}

/** The dialogues that are open, in the order they began. */
export class Courses {
  #open: Course[] = [];
  #doubts: Doubt[] = [];
  #waiting: { readonly name: string; readonly begin: () => void }[] = [];
  readonly #taken: (course: Course, step: PlanStep) => void;

  /** Calls `taken` after each step that a message of the other side takes. */
  constructor(taken: (course: Course, step: PlanStep) => void) {
    this.#taken = taken;
  }

  add(course: Course): void {
    this.#open.push(course);
  }

  some(test: (course: Course) => boolean): boolean {
    return this.#open.some(test);
  }

  /** Begins now, or when there is room beside those of the same name. */
  whenFree(course: Course, begin: () => void): void {
    if (this.#isFull(course)) this.#waiting.push({ name: course.name, begin });
    else begin();
  }

  /** Gives a message to the dialogue that it belongs to; false where there is none. */
  route(incoming: Incoming): boolean {
    const { name, value } = incoming;
    const takers = this.#open.filter(
      (course) => course.accepts('server', name) !== undefined && course.fits(name, value),
    );
    const [first, ...others] = takers;
    if (first === undefined) return false;
    const keyed = takers.find((course) => {
      const key = keyOf(course.exchange, name, value);
      return key !== undefined && course.key !== undefined && same(key, course.key);
    });
    const isAnyones = others.every(
      (other) => other.name === first.name && other.place === first.place && other.key === undefined,
    );
    if (keyed) this.#give(keyed, incoming);
    else if (isAnyones || !takers.some((course) => ends(course, name))) this.#give(first, incoming);
    else this.#doubts.push({ incoming, courses: new Set(takers) });
    return true;
  }

  /** Gives a dialogue whose time is over the doubtful message that may have been its own; false where there is none. */
  settle(course: Course): boolean {
    const doubt = this.#doubts.find(({ courses }) => courses.has(course));
    if (doubt) this.#decide(doubt, course);
    return doubt !== undefined;
  }

  remove(course: Course): void {
    this.#open = this.#open.filter((other) => other !== course);
    this.#goesOn(course);
    const next = this.#waiting.findIndex(({ name }) => name === course.name);
    if (next >= 0 && !this.#isFull(course)) this.#waiting.splice(next, 1)[0]?.begin();
  }

  /** The socket is gone: whatever a close with this code does not complete has failed. */
  end(error: ClosedError): void {
    for (const doubt of this.#doubts) {
      const [owner] = doubt.courses;
      if (owner) this.#decide(doubt, owner);
    }
    for (const course of this.#open.splice(0)) {
      if (course.acceptsClose(error.code) || course.done) course.finish();
      else course.fail(error);
    }
    for (const { begin } of this.#waiting.splice(0)) begin();
  }

  #isFull({ name, exchange: { many } }: Course): boolean {
    const open = this.#open.filter((other) => other.name === name && !other.done);
    return many !== undefined && open.length >= many;
  }

  #give(course: Course, { name, value }: Incoming): void {
    const index = course.accepts('server', name);
    const step = index === undefined ? undefined : course.take(index, name, value);
    if (step === undefined) return;
    this.#goesOn(course);
    if (!course.silent) course.deliver(step, value);
    this.#taken(course, step);
  }

  /** A dialogue that goes on was not the one that a doubtful message ended. */
  #goesOn(course: Course): void {
    for (const doubt of [...this.#doubts]) {
      doubt.courses.delete(course);
      const [owner, ...more] = doubt.courses;
      if (owner && more.length === 0) this.#decide(doubt, owner);
    }
  }

  #decide(doubt: Doubt, owner: Course): void {
    this.#doubts = this.#doubts.filter((other) => other !== doubt);
    this.#give(owner, doubt.incoming);
  }
}

function ends(course: Course, name: string): boolean {
  const step = course.exchange.steps[course.accepts('server', name) ?? -1];
  return step?.fails === true || step?.last === true;
}
