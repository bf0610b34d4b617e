import type { Place, Term } from "./terms.js";

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
    const known = new Map<Place, readonly number[]>();
    const terms = owned.map(({ owner, term }): IndexedTerm => {
      const places = term.places.map((place) => this.keysOfPlace(place, keysOf, known));
      for (const key of places.flat()) {
        if (key < 0) prefixUses[-1 - key] = (prefixUses[-1 - key] ?? 0) + 1;
        else uses[key] = (uses[key] ?? 0) + 1;
      }
      return { owner, negative: term.negative, places };
    });
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

  private keysOfPlace(place: Place, keysOf: KeysOf, known: Map<Place, readonly number[]>): readonly number[] {
    const found = known.get(place);
    if (found !== undefined) return found;
    const keys = new Set<number>();
    for (const { word, prefix } of place) {
      if (prefix) keys.add(-1 - numberOf(this.prefixes, word));
      else for (const key of keysOf(word)) keys.add(numberOf(this.keys, key));
    }
    known.set(place, [...keys]);
    return [...keys];
  }
}

function numberOf(map: Map<string, number>, key: string): number {
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
