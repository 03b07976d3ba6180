import type { Clock } from './clock.ts';

/** Something that wants to be woken. It carries its own place in the queue, so that waiting costs no object. */
export interface Sleeper {
  /** When it wants to be woken, on the clock; Infinity while it sleeps without an end. Written by the scheduler only. */
  due: number;
  /** Its place in the queue, -1 outside. Written by the scheduler only. */
  place: number;
  wake(now: number): void;
}

/** So long one round may take, ms; then the sockets have a turn before it goes on. */
const ROUND_MS = 5;
/** Whoever listens is told of overload once in so many ms. */
const TOLD_EVERY_MS = 10_000;

/**
 * Wakes all sessions of a mock with one timer: a heap of sleepers. It wakes whoever is due and no one twice in one
 * round, so that a session that is always late cannot starve the others; and a round that takes long is broken off for a
 * moment, so that whoever sends something is answered however much is due.
 */
export class Scheduler {
  readonly #clock: Clock;
  readonly #started: number;
  readonly #heap: Sleeper[] = [];
  readonly #overloaded: (shed: number) => void;
  #armed = Infinity;
  #running = false;
  /** Who is due in this round, and how far it has come. */
  #round: Sleeper[] = [];
  #reached = 0;
  #shed = 0;
  #told = -Infinity;

  /** `overloaded` is told how many paced frames were left out so far, when that begins and every ten seconds while it lasts. */
  constructor(clock: Clock, overloaded: (shed: number) => void = () => {}) {
    this.#clock = clock;
    this.#started = clock.now();
    this.#overloaded = overloaded;
  }

  now(): number {
    return this.#clock.now();
  }

  /** Milliseconds since it began. */
  elapsed(): number {
    return this.#clock.now() - this.#started;
  }

  /** Paced frames that were left out because their time had passed, since the start. */
  get shed(): number {
    return this.#shed;
  }

  /** Counts paced frames that are left out. */
  leaveOut(frames: number): void {
    if (frames === 0) return;
    this.#shed += frames;
    const now = this.#clock.now();
    if (now - this.#told < TOLD_EVERY_MS) return;
    this.#told = now;
    this.#overloaded(this.#shed);
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
    for (const sleeper of [...this.#heap.splice(0), ...this.#round.splice(0)]) {
      sleeper.place = -1;
      sleeper.due = Infinity;
    }
    this.#reached = 0;
    this.#armed = Infinity;
    this.#clock.clear();
  }

  readonly #wake = (): void => {
    this.#armed = Infinity;
    this.#running = true;
    const began = this.#clock.now();
    if (this.#reached === this.#round.length) this.#gather(began);
    let now = began;
    while (this.#reached < this.#round.length && now - began < ROUND_MS) {
      const sleeper = this.#round[this.#reached];
      this.#reached += 1;
      // One that was woken before may have moved it meanwhile.
      if (sleeper === undefined || sleeper.place >= 0 || sleeper.due === Infinity) continue;
      sleeper.due = Infinity;
      sleeper.wake(now);
      now = this.#clock.now();
    }
    this.#running = false;
    this.#arm();
  };

  /** Begins a round: whoever is due now. */
  #gather(now: number): void {
    this.#round = [];
    this.#reached = 0;
    for (let top = this.#heap[0]; top && top.due <= now; top = this.#heap[0]) {
      this.#remove(top);
      this.#round.push(top);
    }
  }

  #arm(): void {
    const next = this.#reached < this.#round.length ? -Infinity : (this.#heap[0]?.due ?? Infinity);
    // A timer that is set for earlier finds nothing to do and is set again: cheaper than setting it anew each time.
    if (next >= this.#armed) return;
    this.#armed = next;
    this.#clock.set(Math.max(0, next - this.#clock.now()), this.#wake);
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
