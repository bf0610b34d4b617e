import type { Texts } from "../text.js";

/** What a text can state. */
export type ConceptKind = "lifeEvent" | "issue" | "circumstance";

/**
 * The words by which people name one concept. A term is one to five words that stand near each other in one
 * sentence, in any order; `a|b` is one of these, `w*` begins with w. `strong` states it, `weak` only hints at it.
 */
export interface LexiconEntry {
  readonly kind: ConceptKind;
  /** Local id of the concept. */
  readonly id: string;
  readonly strong: Texts;
  readonly weak: Texts;
}

/** The lexicon of one release. An entry whose id the world lacks is left out by the reader. */
export interface LexiconBook {
  readonly entries: readonly LexiconEntry[];
}
