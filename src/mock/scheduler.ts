import type { Clock } from './clock.ts';

/** Something that wants to be woken. It carries its own place in the queue, so that waiting costs no object. */
export interface Sleeper {
  /** When it wants to be woken, on the clock; Infinity while it sleeps without an end. Written by the scheduler only. */
  due: number;
  /** Its place in the queue, -1 outside. Written by the scheduler only. */
  place: number;
  wake(now: number): void;
}

/**
 * Wakes all sessions of a mock with one timer: a heap of sleepers. It wakes whoever is due and no one twice in one
 * round, so that a session that is always late cannot starve the others.
 */
export class Scheduler {
  readonly #clock: Clock;
  readonly #started: number;
  readonly #heap: Sleeper[] = [];
  #armed = Infinity;
  #running = false;
  /** Paced frames that were left out because their time had passed, since the start. */
  shed = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#started = clock.now();
  }

  now(): number {
    return this.#clock.now();
  }

  /** Milliseconds since it began. */
  elapsed(): number {
    return this.#clock.now() - this.#started;
  }

  /** Wakes the sleeper at `due` instead of when it was to be woken before; Infinity: not at all. */
  schedule(sleeper: Sleeper, due: number): void {
    if (sleeper.due === due && (sleeper.place >= 0 || due === Infinity)) return;
    sleeper.due = due;
    if (due === Infinity) this.#remove(sleeper);
    else if (sleeper.place < 0) this.#insert(sleeper);
    else this.#sift(sleeper);
    if (!this.#running) this.#arm();
  }

  /** Forgets everyone and stops the timer. */
  stop(): void {
    for (const sleeper of this.#heap.splice(0)) {
      sleeper.place = -1;
      sleeper.due = Infinity;
    }
    this.#armed = Infinity;
    this.#clock.clear();
  }

  readonly #round = (): void => {
    this.#armed = Infinity;
    this.#running = true;
    const now = this.#clock.now();
    const due: Sleeper[] = [];
    for (let top = this.#heap[0]; top && top.due <= now; top = this.#heap[0]) {
      this.#remove(top);
      due.push(top);
    }
    for (const sleeper of due) {
      // One that was woken before may have moved it meanwhile.
      if (sleeper.place >= 0 || sleeper.due === Infinity) continue;
      sleeper.due = Infinity;
      sleeper.wake(this.#clock.now());
    }
    this.#running = false;
    this.#arm();
  };

  #arm(): void {
    const next = this.#heap[0]?.due ?? Infinity;
    if (next === this.#armed) return;
    // A timer that is set for earlier finds nothing to do and is set again: cheaper than setting it anew each time.
    if (next > this.#armed) return;
    this.#armed = next;
    this.#clock.set(next - this.#clock.now(), this.#round);
  }

  #insert(sleeper: Sleeper): void {
    this.#put(sleeper, this.#heap.length);
    this.#sift(sleeper);
  }

  #remove(sleeper: Sleeper): void {
    const place = sleeper.place;
    if (place < 0) return;
    sleeper.place = -1;
    const last = this.#heap.pop();
    if (last === undefined || last === sleeper) return;
    this.#put(last, place);
    this.#sift(last);
  }

  #sift(sleeper: Sleeper): void {
    while (sleeper.place > 0) {
      const above = (sleeper.place - 1) >> 1;
      const parent = this.#heap[above];
      if (parent === undefined || parent.due <= sleeper.due) break;
      this.#swap(parent, sleeper);
    }
    for (;;) {
      const child = this.#smallerChild(sleeper.place);
      if (child === undefined || child.due >= sleeper.due) return;
      this.#swap(sleeper, child);
    }
  }

  #smallerChild(place: number): Sleeper | undefined {
    const left = this.#heap[2 * place + 1];
    const right = this.#heap[2 * place + 2];
    if (left === undefined || right === undefined) return left;
    return right.due < left.due ? right : left;
  }

  #swap(parent: Sleeper, child: Sleeper): void {
    const place = parent.place;
    this.#put(parent, child.place);
    this.#put(child, place);
  }

  #put(sleeper: Sleeper, place: number): void {
    sleeper.place = place;
    this.#heap[place] = sleeper;
  }
}
