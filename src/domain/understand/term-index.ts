import type { Alternative, Term } from "./terms.js";

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
    const uses: number[] = [];
    const prefixUses: number[] = [];
    const known = new Map<string, readonly number[]>();
    const terms: IndexedTerm[] = [];
    for (const { owner, term } of owned) {
      const places: number[][] = [];
      for (const place of term.places) {
        const keys: number[] = [];
        for (const each of place) {
          for (const key of this.intern(each, keysOf, known)) {
            if (keys.includes(key)) continue;
            keys.push(key);
            if (key < 0) prefixUses[-1 - key] = (prefixUses[-1 - key] ?? 0) + 1;
            else uses[key] = (uses[key] ?? 0) + 1;
          }
        }
        places.push(keys);
      }
      terms.push({ owner, negative: term.negative, places });
    }
    this.terms = terms;
    const weightOf = (key: number): number => (key < 0 ? prefixUses[-1 - key] : uses[key]) ?? 0;
    terms.forEach(({ places }, number) => {
      for (const key of rarest(places, weightOf)) {
        const list = this.byKey.get(key);
        if (list === undefined) this.byKey.set(key, [number]);
        else list.push(number);
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

  private intern(
    { word, prefix }: Alternative,
    keysOf: KeysOf,
    known: Map<string, readonly number[]>,
  ): readonly number[] {
    if (prefix) return [-1 - place(this.prefixes, word)];
    const keys = known.get(word) ?? keysOf(word).map((key) => place(this.keys, key));
    known.set(word, keys);
    return keys;
  }
}

function place(map: Map<string, number>, key: string): number {
  const known = map.get(key);
  if (known !== undefined) return known;
  map.set(key, map.size);
  return map.size - 1;
}

function rarest(places: IndexedTerm["places"], weightOf: (key: number) => number): readonly number[] {
  let best: readonly number[] = [];
  let least = Infinity;
  for (const keys of places) {
    let weight = 0;
    for (const key of keys) weight += weightOf(key);
    if (weight < least) [best, least] = [keys, weight];
  }
  return best;
}
