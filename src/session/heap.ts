/** So long lists are kept when the last entry goes; longer ones give their memory back. */
const KEPT = 64;

/** A binary min-heap by time. Entries are never removed early: whoever pops checks that they still hold. */
export class TimeHeap<T> {
  /**
   * Two lists side by side: an object for each entry would be a piece of garbage for each step of a session. They are as long
   * as they ever had to be, for a list that is cut and grows again gets new memory each time.
   */
  private times: number[] = [];
  private values: (T | undefined)[] = [];
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** The earliest time; Infinity: there is no entry. */
  get soonest(): number {
    return this.time(0);
  }

  /** What stands at the earliest time. */
  get top(): T | undefined {
    return this.count === 0 ? undefined : this.values[0];
  }

  push(at: number, value: T): void {
    let index = this.count;
    this.count += 1;
    this.times[index] = at;
    this.values[index] = value;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (this.time(parent) <= at) return;
      this.swap(parent, index);
      index = parent;
    }
  }

  /** Takes what stands at the earliest time. */
  pop(): T | undefined {
    const { top } = this;
    if (this.count === 0) return undefined;
    this.count -= 1;
    this.swap(0, this.count);
    this.values[this.count] = undefined;
    this.sink();
    return top;
  }

  clear(): void {
    if (this.times.length > KEPT) {
      this.times = [];
      this.values = [];
    }
    this.values.fill(undefined);
    this.count = 0;
  }

  private sink(): void {
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const smaller = this.time(left + 1) < this.time(left) ? left + 1 : left;
      if (this.time(index) <= this.time(smaller)) return;
      this.swap(index, smaller);
      index = smaller;
    }
  }

  private time(index: number): number {
    // Asked before it is read: a look beyond the end of an array is slow from then on.
    return index < this.count ? (this.times[index] ?? Infinity) : Infinity;
  }

  private swap(a: number, b: number): void {
    const { times, values } = this;
    const time = times[a] as number;
    const value = values[a];
    times[a] = times[b] as number;
    values[a] = values[b];
    times[b] = time;
    values[b] = value;
  }
}
