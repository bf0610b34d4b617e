import type { Term } from "./terms.js";

/** Turns a word of a term into the keys under which a text may show it. */
export type KeysOf = (word: string) => readonly string[];

/** A term ready for matching. A key below zero is a beginning: `-1 - prefix`. */
export interface IndexedTerm {
  /** Place of the owner in the list that was indexed. */
  readonly owner: number;
  readonly places: readonly (readonly number[])[];
  readonly negative: boolean;
}

/** Terms by the keys of their rarest place, so that a text only meets the terms it may hold. */
export class TermIndex {
  readonly terms: readonly IndexedTerm[];
  private readonly keys = new Map<string, number>();
  private readonly prefixes = new Map<string, number>();
  private readonly byKey = new Map<number, number[]>();

  /** `owned` pairs every term with its owner. */
  constructor(owned: readonly { readonly owner: number; readonly term: Term }[], keysOf: KeysOf) {
    this.terms = owned.map(({ owner, term }) => ({
      owner,
      negative: term.negative,
      places: term.places.map((place) => [...new Set(place.flatMap((each) => this.intern(each, keysOf)))]),
    }));
    const uses = new Map<number, number>();
    for (const key of this.terms.flatMap(({ places }) => places.flat()))
      uses.set(key, (uses.get(key) ?? 0) + 1);
    this.terms.forEach(({ places }, place) => {
      for (const key of rarest(places, uses)) {
        const list = this.byKey.get(key);
        if (list === undefined) this.byKey.set(key, [place]);
        else list.push(place);
      }
    });
  }

  keyOf(key: string): number | undefined {
    return this.keys.get(key);
  }

  /** Beginnings of terms with which a word begins. */
  prefixesOf(word: string): number[] {
    const found: number[] = [];
    for (let length = 1; length <= Math.min(word.length, 30); length++) {
      const prefix = this.prefixes.get(word.slice(0, length));
      if (prefix !== undefined) found.push(-1 - prefix);
    }
    return found;
  }

  /** Terms of which the rarest place holds this key. */
  termsWith(key: number): readonly number[] {
    return this.byKey.get(key) ?? [];
  }

  private intern({ word, prefix }: Term["places"][number][number], keysOf: KeysOf): number[] {
    return prefix ? [-1 - place(this.prefixes, word)] : keysOf(word).map((key) => place(this.keys, key));
  }
}

function place(map: Map<string, number>, key: string): number {
  const known = map.get(key);
  if (known !== undefined) return known;
  map.set(key, map.size);
  return map.size - 1;
}

function rarest(places: IndexedTerm["places"], uses: ReadonlyMap<number, number>): readonly number[] {
  const weight = (keys: readonly number[]): number =>
    keys.reduce((sum, key) => sum + (uses.get(key) ?? 0), 0);
  return places.reduce((best, keys) => (weight(keys) < weight(best) ? keys : best));
}
