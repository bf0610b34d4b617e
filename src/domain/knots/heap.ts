/** A queue that always gives the least entry, by the given comparison. */
export class Heap<T> {
  private readonly entries: T[] = [];

  constructor(private readonly compare: (one: T, other: T) => number) {}

  get size(): number {
    return this.entries.length;
  }

  peek(): T | undefined {
    return this.entries[0];
  }

  push(entry: T): void {
    const { entries } = this;
    let at = entries.length;
    entries.push(entry);
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.compare(entry, entries[above] as T) >= 0) break;
      entries[at] = entries[above] as T;
      at = above;
    }
    entries[at] = entry;
  }

  pop(): T | undefined {
    const { entries } = this;
    const least = entries[0];
    const last = entries.pop();
    if (entries.length === 0 || last === undefined) return least;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= entries.length) break;
      const other = entries[below + 1];
      if (other !== undefined && this.compare(other, entries[below] as T) < 0) below++;
      if (this.compare(entries[below] as T, last) >= 0) break;
      entries[at] = entries[below] as T;
      at = below;
    }
    entries[at] = last;
    return least;
  }
}
