/** A binary min-heap by time. Entries are never removed early: whoever pops checks that they still hold. */
export class TimeHeap<T> {
  private readonly items: { readonly at: number; readonly value: T }[] = [];

  get size(): number {
    return this.items.length;
  }

  peek(): { readonly at: number; readonly value: T } | undefined {
    return this.items[0];
  }

  push(at: number, value: T): void {
    this.items.push({ at, value });
    this.rise(this.items.length - 1);
  }

  pop(): { readonly at: number; readonly value: T } | undefined {
    const top = this.items[0];
    const last = this.items.pop();
    if (top !== undefined && last !== undefined && this.items.length > 0) {
      this.items[0] = last;
      this.sink(0);
    }
    return top;
  }

  clear(): void {
    this.items.length = 0;
  }

  private rise(start: number): void {
    let index = start;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (this.time(parent) <= this.time(index)) return;
      this.swap(parent, index);
      index = parent;
    }
  }

  private sink(start: number): void {
    let index = start;
    for (;;) {
      const left = 2 * index + 1;
      const smaller = this.time(left + 1) < this.time(left) ? left + 1 : left;
      if (this.time(index) <= this.time(smaller)) return;
      this.swap(index, smaller);
      index = smaller;
    }
  }

  private time(index: number): number {
    return this.items[index]?.at ?? Infinity;
  }

  private swap(a: number, b: number): void {
    const x = this.items[a];
    const y = this.items[b];
    if (x === undefined || y === undefined) return;
    this.items[a] = y;
    this.items[b] = x;
  }
}
