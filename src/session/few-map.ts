/** From so many on a table finds faster than a look at each. */
const FEW = 8;

/**
 * A map for what mostly holds few things that come and go: those stand in two short lists. A `Map` makes its table anew
 * whenever the last thing leaves it, and every few times that one comes.
 */
export class FewMap<Key, Value> {
  private readonly keys: (Key | undefined)[] = [];
  private readonly values: (Value | undefined)[] = [];
  private few = 0;
  private table: Map<Key, Value> | undefined;

  get(key: Key): Value | undefined {
    if (this.table !== undefined) return this.table.get(key);
    const at = this.placeOf(key);
    return at < 0 ? undefined : this.values[at];
  }

  set(key: Key, value: Value): void {
    const at = this.table === undefined ? this.placeOf(key) : -1;
    if (at >= 0) this.values[at] = value;
    else if (this.table === undefined && this.few < FEW) this.append(key, value);
    else this.tabled().set(key, value);
  }

  delete(key: Key): void {
    if (this.table !== undefined) {
      this.table.delete(key);
      if (this.table.size === 0) this.table = undefined;
      return;
    }
    const at = this.placeOf(key);
    if (at < 0) return;
    this.few -= 1;
    this.keys[at] = this.keys[this.few];
    this.values[at] = this.values[this.few];
    this.keys[this.few] = this.values[this.few] = undefined;
  }

  private placeOf(key: Key): number {
    for (let at = 0; at < this.few; at += 1) if (this.keys[at] === key) return at;
    return -1;
  }

  private append(key: Key, value: Value): void {
    this.keys[this.few] = key;
    this.values[this.few] = value;
    this.few += 1;
  }

  private tabled(): Map<Key, Value> {
    if (this.table !== undefined) return this.table;
    this.table = new Map();
    for (let at = 0; at < this.few; at += 1) this.table.set(this.keys[at] as Key, this.values[at] as Value);
    this.keys.length = this.values.length = this.few = 0;
    return this.table;
  }
}
