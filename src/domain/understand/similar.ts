import type { Language } from "../text.js";
import type { World } from "../world.js";
import { type ConceptRef } from "./implied.js";
import type { Lexis } from "./lexis.js";
import { isSmall } from "./small-words.js";
import { type Token, tokenise } from "./tokens.js";

const K1 = 1.2;
const B = 0.75;
const MOST = 5;
/** Highest certainty that likeness alone can give. */
export const SIMILAR_CERTAINTY = 0.2;
/** Share of the text's own weight below which likeness says nothing. */
const LEAST_SHARE = 0.15;
const LEAST_WORDS = 2;

export interface Similar extends ConceptRef {
  /** At most `SIMILAR_CERTAINTY`. */
  readonly certainty: number;
  /** Places of the shared words in the text. */
  readonly at: readonly number[];
}

interface Posting {
  readonly document: number;
  readonly count: number;
}

/**
 * Okapi BM25 (k1 1.2, b 0.75) of a text against names, descriptions and signals of issues and life events. The
 * certainty is .2 times the share of the text's own weight that a concept covers; at least two words are shared.
 */
export class Similarity {
  private readonly documents: { readonly ref: ConceptRef; readonly length: number }[] = [];
  private readonly postings = new Map<string, Posting[]>();
  private readonly averageLength: number;

  constructor(
    world: World,
    private readonly language: Language,
    private readonly lexis: Lexis,
  ) {
    for (const { id, name, notes } of world.lifeEvents.list)
      this.add({ kind: "lifeEvent", id }, [name[language], notes[language]]);
    for (const { id, name, description, signals } of world.issues.list) {
      this.add({ kind: "issue", id }, [name[language], description[language], ...signals[language]]);
    }
    this.averageLength =
      this.documents.reduce((sum, { length }) => sum + length, 0) / Math.max(this.documents.length, 1);
  }

  /** The most similar concepts, at most five, best first, ties by id. `skip` says which are found already. */
  of(tokens: readonly Token[], skip: (ref: ConceptRef) => boolean): Similar[] {
    const spots = new Map<string, number[]>();
    tokens.forEach(({ word }, at) => {
      const key = this.keyOf(word);
      if (key !== undefined && this.postings.has(key)) spots.set(key, [...(spots.get(key) ?? []), at]);
    });
    const scores = new Map<number, { score: number; at: number[]; words: number }>();
    let whole = 0;
    for (const [key, at] of spots) {
      const postings = this.postings.get(key) ?? [];
      const weight = Math.log(1 + (this.documents.length - postings.length + 0.5) / (postings.length + 0.5));
      whole += weight * (K1 + 1);
      for (const { document, count } of postings) {
        const known = scores.get(document) ?? { score: 0, at: [], words: 0 };
        known.score += weight * this.saturated(document, count);
        known.at.push(...at);
        known.words++;
        scores.set(document, known);
      }
    }
    return [...scores]
      .flatMap(([document, { score, at, words }]) => {
        const ref = this.documents[document]?.ref;
        const share = score / whole;
        if (ref === undefined || words < LEAST_WORDS || share < LEAST_SHARE || skip(ref)) return [];
        return [{ ...ref, certainty: SIMILAR_CERTAINTY * Math.min(1, share), at: at.sort((a, b) => a - b) }];
      })
      .sort((a, b) => b.certainty - a.certainty || (a.id < b.id ? -1 : 1))
      .slice(0, MOST);
  }

  private saturated(document: number, count: number): number {
    const length = this.documents[document]?.length ?? this.averageLength;
    return (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / this.averageLength));
  }

  private add(ref: ConceptRef, texts: readonly string[]): void {
    const keys = texts.flatMap((text) => tokenise(text).flatMap(({ word }) => this.keyOf(word) ?? []));
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    const document = this.documents.push({ ref, length: keys.length }) - 1;
    for (const [key, count] of counts) {
      const list = this.postings.get(key);
      if (list === undefined) this.postings.set(key, [{ document, count }]);
      else list.push({ document, count });
    }
  }

  private keyOf(word: string): string | undefined {
    return word.length < 3 || isSmall(word, this.language) ? undefined : this.lexis.keys(word)[0];
  }
}
