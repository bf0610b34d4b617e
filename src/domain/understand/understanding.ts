import type { ConceptKind } from "./lexicon-book.js";
import type { PersonalDatum } from "./personal-data.js";
import type { Reading } from "./stance.js";

/** Words of the text on which a find rests. */
export interface Span {
  readonly text: string;
  /** In UTF-16 units of the text as it came: `text.slice(start, end)` are the words; end exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * Why a concept is a candidate. TERM: strong words of the lexicon, an age or a word for kin. MEANING: by definition
 * of another that was found. WEAK_TERM: words that hint. SIMILAR: words it shares with how the concept is described.
 */
export type Basis = "TERM" | "MEANING" | "WEAK_TERM" | "SIMILAR";

/** Something the text may state, to be confirmed or taken away by a person. */
export interface Candidate {
  readonly kind: ConceptKind;
  /** Local id. */
  readonly id: string;
  /** Place in the catalogue of its kind in the world. */
  readonly place: number;
  /** How surely the words name this concept: 1 for TERM and MEANING, .5 for WEAK_TERM, at most .2 for SIMILAR. */
  readonly certainty: number;
  readonly reading: Reading;
  readonly basis: Basis;
  /** In order of the text, without overlap, never empty. */
  readonly words: readonly Span[];
}

/** The language a text seems to be in; `other` for any language that is not read here. */
export type LooksLike = "nl" | "en" | "other" | "unknown";

/** A text that was read. Lists are ordered by certainty, then by the place of their first word, then by id. */
export interface ReadText {
  readonly outcome: "READ";
  readonly looksLike: LooksLike;
  readonly lifeEvents: readonly Candidate[];
  readonly issues: readonly Candidate[];
  readonly circumstances: readonly Candidate[];
  /** What had better be taken out of the text; kinds and places only. */
  readonly personalData: readonly PersonalDatum[];
}

/** A text that holds no words: nothing at all, or only signs, digits and pictures. */
export interface EmptyText {
  readonly outcome: "EMPTY";
  readonly why: "NO_TEXT" | "NO_WORDS";
}

/** A text that is too long, or that holds a citizen service number. Nothing of it was read, nothing is repeated. */
export type RefusedText =
  | { readonly outcome: "REFUSED"; readonly why: "TOO_LONG"; readonly limit: number; readonly length: number }
  | {
      readonly outcome: "REFUSED";
      readonly why: "CITIZEN_NUMBER";
      readonly personalData: readonly PersonalDatum[];
    };

export type Understanding = ReadText | EmptyText | RefusedText;

/** Longest text that is read, in UTF-16 units. */
export const LONGEST_TEXT = 5000;

/** Whether a candidate counts as said: named in so many words and meant as a fact of now. */
export function isTold({ certainty, reading }: Candidate): boolean {
  return certainty === 1 && reading === "SO";
}
