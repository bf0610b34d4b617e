import type { IndexedTerm, TermIndex } from "./term-index.js";

/** How a word of the text shows a key: as a whole, as the last part of a compound, or as another part. */
export const WHOLE = 0;
export const LAST = 1;
export const PART = 2;

export interface Showing {
  readonly key: number;
  readonly how: typeof WHOLE | typeof LAST | typeof PART;
}

/** The words of a text as the matcher sees them. */
export interface Line {
  /** Sentence of each word. */
  readonly sentences: readonly number[];
  readonly showings: readonly (readonly Showing[])[];
}

/** A term that was found, with the places of its words in the text, ascending, each once. */
export interface Match {
  readonly owner: number;
  readonly negative: boolean;
  readonly at: readonly number[];
}

const ROOM = 4;

/** Every term that stands in the line, at its tightest in each sentence, once per sentence. */
export function matchTerms(index: TermIndex, line: Line): Match[] {
  const spots = new Map<number, { at: number; how: number }[]>();
  line.showings.forEach((showings, at) => {
    for (const { key, how } of showings) {
      const list = spots.get(key);
      if (list === undefined) spots.set(key, [{ at, how }]);
      else list.push({ at, how });
    }
  });
  const seen = new Set<number>();
  const found: Match[] = [];
  for (const key of spots.keys()) {
    for (const number of index.termsWith(key)) {
      if (seen.has(number)) continue;
      seen.add(number);
      const term = index.terms[number];
      if (term !== undefined) found.push(...placesOf(term, spots, line));
    }
  }
  return found;
}

function placesOf(
  term: IndexedTerm,
  spots: ReadonlyMap<number, readonly { at: number; how: number }[]>,
  line: Line,
): Match[] {
  const columns: number[][] = [];
  for (const keys of term.places) {
    const places = new Set<number>();
    for (const key of keys) {
      for (const { at, how } of spots.get(key) ?? []) {
        if (!term.negative || how !== PART) places.add(at);
      }
    }
    if (places.size === 0) return [];
    columns.push([...places].sort((a, b) => a - b));
  }
  const best = new Map<number, number[]>();
  tightest(columns, line, term.places.length + ROOM, best);
  return [...best.values()].map((at) => ({
    owner: term.owner,
    negative: term.negative,
    at: [...new Set(at)].sort((a, b) => a - b),
  }));
}

/** Per sentence the choice of one place per column that spans fewest words, within the window. */
function tightest(
  columns: readonly number[][],
  line: Line,
  window: number,
  best: Map<number, number[]>,
): void {
  const chosen: number[] = [];
  const walk = (column: number, low: number, high: number): void => {
    if (column === columns.length) {
      const sentence = line.sentences[low] ?? 0;
      const known = best.get(sentence);
      if (known === undefined || spanOf(known) > high - low) best.set(sentence, [...chosen]);
      return;
    }
    for (const at of columns[column] ?? []) {
      const [from, to] = [Math.min(low, at), Math.max(high, at)];
      if (to - from >= window || line.sentences[from] !== line.sentences[to]) continue;
      if (chosen.includes(at) && (line.showings[at]?.length ?? 0) < 2) continue;
      chosen.push(at);
      walk(column + 1, from, to);
      chosen.pop();
    }
  };
  for (const at of columns[0] ?? []) {
    chosen.push(at);
    walk(1, at, at);
    chosen.pop();
  }
}

function spanOf(places: readonly number[]): number {
  return Math.max(...places) - Math.min(...places);
}
