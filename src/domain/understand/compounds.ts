/** Shortest word that counts as a part: shorter ones stand in half of all words. */
const SHORTEST = 4;
/** Longest word that is taken apart: no Dutch word in use is longer, and it bounds the work. */
const LONGEST = 45;
const LINKS = ["", "s", "e", "en", "n"];

/** Parts of a compound: the last one says what the word is, the others what it is about. */
export interface Parts {
  readonly rest: readonly string[];
  readonly last: readonly string[];
}

export const NO_PARTS: Parts = { rest: [], last: [] };

/** Splits Dutch compounds into words that occur by themselves: `huurachterstand` into `huur`, `achterstand`. */
export class Compounds {
  private readonly heads: ReadonlySet<string>;

  /** `isWord` says whether the tail, as written, is a known word in some form. */
  constructor(
    words: Iterable<string>,
    private readonly isWord: (tail: string) => boolean,
  ) {
    this.heads = new Set([...words].filter((word) => word.length >= SHORTEST));
  }

  /** Every split in which all parts are known; empty for words that cannot be split. */
  partsOf(word: string): Parts {
    if (word.length < 2 * SHORTEST || word.length > LONGEST) return NO_PARTS;
    const rest = new Set<string>();
    const last = new Set<string>();
    this.split(word, 0, rest, last, new Map());
    return rest.size === 0 ? NO_PARTS : { rest: [...rest], last: [...last] };
  }

  /** Whether the letters from `from` can be split; fills the parts of every way that works. */
  private split(
    word: string,
    from: number,
    rest: Set<string>,
    last: Set<string>,
    seen: Map<number, boolean>,
  ): boolean {
    const known = seen.get(from);
    if (known !== undefined) return known;
    let works = false;
    for (let at = from + SHORTEST; at <= word.length - SHORTEST; at++) {
      const head = word.slice(from, at);
      if (!this.heads.has(head)) continue;
      for (const link of LINKS) {
        const next = at + link.length;
        if (!word.startsWith(link, at) || word.length - next < SHORTEST) continue;
        const tail = word.slice(next);
        const isLast = this.isWord(tail);
        if (isLast) last.add(tail);
        if (this.split(word, next, rest, last, seen) || isLast) {
          rest.add(head);
          works = true;
        }
      }
    }
    seen.set(from, works);
    return works;
  }
}
