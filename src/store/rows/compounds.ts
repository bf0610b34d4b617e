/** Shortest word that counts as a part: shorter ones stand in half of all words. */
const SHORTEST = 4;
const LINKS = ["", "s", "e", "en", "n"];

/** Splits Dutch compounds into words that occur by themselves: `huurachterstand` into `huur`, `achterstand`. */
export class Compounds {
  private readonly known: ReadonlySet<string>;

  constructor(words: Iterable<string>) {
    this.known = new Set([...words].filter((word) => word.length >= SHORTEST));
  }

  /** Parts of every split in which all parts are known; empty for words that cannot be split. */
  partsOf(word: string): readonly string[] {
    return [...new Set(this.splits(word))];
  }

  private splits(word: string): string[] {
    const found: string[] = [];
    for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
      const head = word.slice(0, at);
      if (!this.known.has(head)) continue;
      for (const link of LINKS) {
        const tail = word.slice(at + link.length);
        if (!word.startsWith(link, at) || tail.length < SHORTEST) continue;
        const rest = this.splits(tail);
        if (this.known.has(tail)) found.push(head, tail, ...rest);
        else if (rest.length > 0) found.push(head, ...rest);
      }
    }
    return found;
  }
}
