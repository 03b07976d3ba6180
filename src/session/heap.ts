/** A binary min-heap by time. Entries are never removed early: whoever pops checks that they still hold. */
export class TimeHeap<T> {
  /** Two lists of one length: an object for each entry would be a piece of garbage for each step of a session. */
  private readonly times: number[] = [];
  private readonly values: T[] = [];

  get size(): number {
    return this.times.length;
  }

  /** The earliest time; Infinity: there is no entry. */
  get soonest(): number {
    return this.times[0] ?? Infinity;
  }

  /** What stands at the earliest time. */
  get top(): T | undefined {
    return this.values[0];
  }

  push(at: number, value: T): void {
    let index = this.times.length;
    this.times.push(at);
    this.values.push(value);
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (this.time(parent) <= at) return;
      this.swap(parent, index);
      index = parent;
    }
  }

  /** Takes what stands at the earliest time. */
  pop(): T | undefined {
    const [top] = this.values;
    const at = this.times.pop();
    const last = this.values.pop();
    if (at === undefined || last === undefined || this.times.length === 0) return top;
    this.times[0] = at;
    this.values[0] = last;
    this.sink();
    return top;
  }

  /** Entry by entry: to set the length to 0 would throw the list's memory away, and the next entry needs it again. */
  clear(): void {
    while (this.times.length > 0) {
      this.times.pop();
      this.values.pop();
    }
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
    return index < this.times.length ? (this.times[index] ?? Infinity) : Infinity;
  }

  private swap(a: number, b: number): void {
    const { times, values } = this;
    [times[a], times[b]] = [times[b] as number, times[a] as number];
    [values[a], values[b]] = [values[b] as T, values[a] as T];
  }
}
