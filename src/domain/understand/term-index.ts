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

/** A term with the number of whom it belongs to. */
export interface OwnedTerm {
  readonly owner: number;
  readonly term: Term;
}

/** Terms by the keys of their rarest place, so that a text only meets the terms it may hold. */
export class TermIndex {
  readonly terms: readonly IndexedTerm[];
  private readonly keys = new Map<string, number>();
  private readonly prefixes = new Map<string, number>();
  private readonly byKey = new Map<number, number[]>();

  constructor(owned: readonly OwnedTerm[], keysOf: KeysOf) {
    const places = new Map<Place, IndexedPlace>();
    const terms: IndexedTerm[] = [];
    const placesOfTerms: IndexedPlace[][] = [];
    for (const { owner, term } of owned) {
      const own = term.places.map((place) => this.indexed(place, keysOf, places));
      for (const place of own) place.uses++;
      placesOfTerms.push(own);
      terms.push({ owner, negative: term.negative, places: own.map(({ keys }) => keys) });
    }
    this.terms = terms;
    const weightOf = weights(places.values());
    placesOfTerms.forEach((own, number) => {
      for (const key of rarest(own, weightOf)) {
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

  private indexed(place: Place, keysOf: KeysOf, known: Map<Place, IndexedPlace>): IndexedPlace {
    const found = known.get(place);
    if (found !== undefined) return found;
    const keys = new Set<number>();
    for (const { word, prefix } of place) {
      if (prefix) keys.add(-1 - numberOf(this.prefixes, word));
      else for (const key of keysOf(word)) keys.add(numberOf(this.keys, key));
    }
    const indexed = { keys: [...keys], uses: 0 };
    known.set(place, indexed);
    return indexed;
  }
}

/** The keys of a place, with how many terms have that place. */
interface IndexedPlace {
  readonly keys: readonly number[];
  uses: number;
}

function numberOf(map: Map<string, number>, key: string): number {
  const known = map.get(key);
  if (known !== undefined) return known;
  map.set(key, map.size);
  return map.size - 1;
}

/** In how many places of terms each key stands; a place weighs what its keys weigh together. */
function weights(places: Iterable<IndexedPlace>): (place: IndexedPlace) => number {
  const uses = new Map<number, number>();
  const all = [...places];
  for (const { keys, uses: count } of all)
    for (const key of keys) uses.set(key, (uses.get(key) ?? 0) + count);
  const known = new Map(
    all.map((place) => [place, place.keys.reduce((sum, key) => sum + (uses.get(key) ?? 0), 0)]),
  );
  return (place) => known.get(place) ?? 0;
}

function rarest(
  places: readonly IndexedPlace[],
  weightOf: (place: IndexedPlace) => number,
): readonly number[] {
  const [first, ...others] = places;
  return (
    others.reduce(
      (best, place) => (best === undefined || weightOf(place) < weightOf(best) ? place : best),
      first,
    )?.keys ?? []
  );
}
