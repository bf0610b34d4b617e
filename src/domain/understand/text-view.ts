import type { Token } from "./tokens.js";

type Range = readonly [from: number, to: number];

/** The words of a text with the clause and the sentence each stands in; ranges are inclusive. */
export class TextView {
  readonly words: readonly string[];

  constructor(readonly tokens: readonly Token[]) {
    this.words = tokens.map(({ word }) => word);
  }

  get length(): number {
    return this.tokens.length;
  }

  /** The word at a place; empty outside the text. */
  word(at: number): string {
    return this.words[at] ?? "";
  }

  sameClause(a: number, b: number): boolean {
    const [one, other] = [this.tokens[a], this.tokens[b]];
    return one !== undefined && other !== undefined && one.clause === other.clause;
  }

  clauseOf(at: number): Range {
    return this.around(at, ({ clause }) => clause);
  }

  sentenceOf(at: number): Range {
    return this.around(at, ({ sentence }) => sentence);
  }

  /** First place in the range with one of the words. */
  find(words: ReadonlySet<string>, from: number, to: number): number | undefined {
    for (let at = from; at <= to; at++) if (words.has(this.word(at))) return at;
    return undefined;
  }

  private around(at: number, group: (token: Token) => number): Range {
    const own = this.tokens[at];
    if (own === undefined) return [at, at];
    let [from, to] = [at, at];
    const isSame = (token: Token | undefined): boolean => token !== undefined && group(token) === group(own);
    while (isSame(this.tokens[from - 1])) from--;
    while (isSame(this.tokens[to + 1])) to++;
    return [from, to];
  }
}

/** One mark per word of a text. */
export class Marks {
  private readonly marks: Uint8Array;

  constructor(length: number) {
    this.marks = new Uint8Array(length);
  }

  /** Marks a range, inclusive; what lies outside the text is left out. */
  set(from: number, to: number): void {
    for (let at = Math.max(from, 0); at <= to && at < this.marks.length; at++) this.marks[at] = 1;
  }

  has(at: number): boolean {
    return this.marks[at] === 1;
  }

  some(places: readonly number[]): boolean {
    return places.some((at) => this.has(at));
  }
}
