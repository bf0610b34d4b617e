import type { IndexedTerm, TermIndex } from "./term-index.js";

/** How a word of the text shows a key: as a whole, as the last part of a compound, or as another part. */
export const WHOLE = 0;
export const LAST = 1;
export const PART = 2;
/** Not by itself but by a word that means nearly the same: never enough alone. */
export const ALSO = 3;

export interface Showing {
  readonly key: number;
  readonly how: typeof WHOLE | typeof LAST | typeof PART | typeof ALSO;
}

/** The words of a text as the matcher sees them. */
export interface Line {
  /** Sentence of each word. */
  readonly sentences: readonly number[];
  readonly showings: readonly (readonly Showing[])[];
}

/** A term that was found, with the places of its words in the text, ascending, each once. */
export interface Match {
  readonly term: IndexedTerm;
  readonly at: readonly number[];
  /** The same places in the order of the term. */
  readonly inOrder: readonly number[];
}

/** A word that can fill a place of a term. */
interface Spot {
  readonly at: number;
  readonly how: Showing["how"];
}

/** How many words may stand between those of a term. */
const ROOM = 4;

/** Every term that stands in the line, at its tightest in each sentence, once per sentence. */
export function matchTerms(index: TermIndex, line: Line): Match[] {
  const spots = new Map<number, Spot[]>();
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
      if (term !== undefined) found.push(...matchTerm(term, spots, line));
    }
  }
  return found;
}

function matchTerm(term: IndexedTerm, spots: ReadonlyMap<number, readonly Spot[]>, line: Line): Match[] {
  if (!term.places.every((keys) => keys.some((key) => spots.has(key)))) return [];
  const columns: Spot[][] = [];
  for (const keys of term.places) {
    const column = new Map<number, Spot>();
    for (const spot of keys.flatMap((key) => spots.get(key) ?? [])) {
      if (term.negative && spot.how === PART) continue;
      const known = column.get(spot.at);
      if (known === undefined || spot.how < known.how) column.set(spot.at, spot);
    }
    if (column.size === 0) return [];
    columns.push([...column.values()].sort((a, b) => a.at - b.at));
  }
  const tightest = new Tightest(columns, line);
  return tightest.find().map((at) => ({ term, inOrder: at, at: [...new Set(at)].sort((a, b) => a - b) }));
}

/** Chooses one spot per column, all in one sentence, over as few words as possible and within the window. */
class Tightest {
  private readonly chosen: Spot[] = [];
  private readonly best = new Map<number, { span: number; at: number[] }>();
  private readonly window: number;

  constructor(
    private readonly columns: readonly (readonly Spot[])[],
    private readonly line: Line,
  ) {
    this.window = columns.length + ROOM;
  }

  /** The choice per sentence, in order of columns. */
  find(): number[][] {
    this.walk(0, Infinity, -Infinity);
    return [...this.best.values()].map(({ at }) => at);
  }

  private walk(column: number, low: number, high: number): void {
    if (column === this.columns.length) return this.keep(low, high);
    const spots = this.columns[column] ?? [];
    for (let number = firstFrom(spots, high - this.window + 1); number < spots.length; number++) {
      const spot = spots[number];
      if (spot === undefined || spot.at - low >= this.window) return;
      const [from, to] = [Math.min(low, spot.at), Math.max(high, spot.at)];
      if (!this.canBeBest(from, to) || this.isTaken(spot.at)) continue;
      this.chosen.push(spot);
      this.walk(column + 1, from, to);
      this.chosen.pop();
    }
  }

  /** Within one sentence and shorter than what was found there. */
  private canBeBest(from: number, to: number): boolean {
    const sentence = this.line.sentences[from];
    if (sentence === undefined || sentence !== this.line.sentences[to]) return false;
    return to - from < (this.best.get(sentence)?.span ?? Infinity);
  }

  /** Only a compound can fill two places of a term. */
  private isTaken(at: number): boolean {
    if (!this.chosen.some((other) => other.at === at)) return false;
    return this.line.showings[at]?.some(({ how }) => how === LAST) !== true;
  }

  private keep(low: number, high: number): void {
    if (this.chosen.every(({ how }) => how === ALSO)) return;
    const sentence = this.line.sentences[low] ?? 0;
    this.best.set(sentence, { span: high - low, at: this.chosen.map(({ at }) => at) });
  }
}

/** Number of the first spot at or after a place; spots rise. */
function firstFrom(spots: readonly Spot[], place: number): number {
  let [low, high] = [0, spots.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spots[middle]?.at ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
