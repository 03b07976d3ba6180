/** The place of one thing in a {@link Lane}. */
export class Link<T> {
  readonly value: T;
  lane: Lane<T> | undefined;
  before: Link<T> | undefined;
  after: Link<T> | undefined;

  constructor(value: T) {
    this.value = value;
  }
}

/** Things in an order, oldest first. To join at the end and to leave cost a few pointers: frames do both all the time. */
export class Lane<T> {
  /** What all in it have in common. */
  readonly name: string;
  first: Link<T> | undefined;
  last: Link<T> | undefined;
  size = 0;

  constructor(name = '') {
    this.name = name;
  }

  push(link: Link<T>): void {
    this.insertAfter(this.last, link);
  }

  /** Puts it after all that are older: mostly at the end, where the search begins. */
  insert(link: Link<T>, isOlder: (a: T, b: T) => boolean): void {
    let before = this.last;
    while (before !== undefined && !isOlder(before.value, link.value)) before = before.before;
    this.insertAfter(before, link);
  }

  remove(link: Link<T>): void {
    if (link.before === undefined) this.first = link.after;
    else link.before.after = link.after;
    if (link.after === undefined) this.last = link.before;
    else link.after.before = link.before;
    link.lane = link.before = link.after = undefined;
    this.size -= 1;
  }

  /** Those that are in it now. */
  values(): T[] {
    const values: T[] = [];
    for (let link = this.first; link !== undefined; link = link.after) values.push(link.value);
    return values;
  }

  private insertAfter(before: Link<T> | undefined, link: Link<T>): void {
    const after = before === undefined ? this.first : before.after;
    link.lane = this;
    link.before = before;
    link.after = after;
    if (before === undefined) this.first = link;
    else before.after = link;
    if (after === undefined) this.last = link;
    else after.before = link;
    this.size += 1;
  }
}
