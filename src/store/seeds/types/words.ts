import type { Named, Texts } from "./common.js";

/** How to ask about an issue or a group (exactly one of the two). A yes is not always "the issue plays". */
export interface Question {
  readonly issue?: string;
  readonly group?: string;
  readonly question_nl: string;
  readonly question_en: string;
  readonly why_nl?: string;
  readonly why_en?: string;
  readonly ask_note_nl?: string;
  readonly ask_note_en?: string;
  /** Absent for groups. */
  readonly sensitive?: boolean;
}

/**
 * Terms that name one issue, life event or circumstance (exactly one of the three). A term is one to five words near each other;
 * `a|b` is one of these, `w*` begins with. The lists of the two languages differ in length.
 */
export interface LexiconEntry {
  readonly issue?: string;
  readonly life_event?: string;
  readonly circumstance?: string;
  readonly terms_nl: readonly string[];
  readonly terms_en: readonly string[];
  readonly weak_nl?: readonly string[];
  readonly weak_en?: readonly string[];
}

/** How to read a kind of seed. */
export interface SeedNote extends Texts {
  readonly id: string;
  readonly about: string;
}

/** What one value of a closed list means. */
export interface VocabularyTerm extends Named {
  readonly list: string;
  readonly value: string;
  readonly meaning_nl?: string;
  readonly meaning_en?: string;
}

export interface SeedMeta {
  readonly title_nl: string;
  readonly title_en: string;
  readonly version: string;
  /** ISO date on which the knowledge was compiled. */
  readonly compiled: string;
  readonly country_focus: string;
  readonly languages: readonly string[];
  /** Chances below this count as helping a little and are left out of reachability. */
  readonly establish_threshold: number;
  readonly reviewed_by_practice: boolean;
}
