/** Shapes shared by several kinds of seed. Field names are those of the YAML files; an absent field means "nothing known or nothing to say". */

/** How one entry uses a source. `publisher`, `year` and `note` are present only where this use says something else than the source entry does. */
export interface SourceUse {
  readonly source: string;
  readonly publisher?: string;
  readonly year?: number;
  readonly note?: string;
}

/** Where a fact was read. `sources` may be empty only when `needs_source` or an editorial `basis` stands beside it. */
export interface Sourced {
  readonly sources: readonly SourceUse[];
  /** General knowledge without a source that was read: treat as a hypothesis. */
  readonly needs_source?: true;
}

export interface Named {
  readonly name_nl: string;
  readonly name_en: string;
}

export interface Described {
  readonly description_nl: string;
  readonly description_en: string;
}

export interface Texts {
  readonly text_nl: string;
  readonly text_en: string;
}

export interface OptionalNote {
  readonly note_nl?: string;
  readonly note_en?: string;
}

export type Strength =
  | "systematic-review"
  | "rct"
  | "quasi-experimental"
  | "cohort"
  | "cross-sectional"
  | "expert-consensus"
  | "practice-case"
  | "official-statistic"
  | "law";

export type Theme =
  | "debt"
  | "income"
  | "work"
  | "housing"
  | "health"
  | "mental_health"
  | "addiction"
  | "family"
  | "school"
  | "social_network"
  | "safety_justice"
  | "migration";

export type ImposedBy = "law" | "policy" | "provider" | "practice" | "physics";
export type WhoDecides = "person" | "professional" | "team" | "manager" | "other-organisation" | "judge";
export type DoneBy = "self" | "government" | "non-government" | "mixed";

/** `editorial`: always a judgement, by the nature of the field; `estimate`: a guess at something that could be looked up. */
export type RangeBasis =
  | "estimate"
  | "editorial"
  | "source"
  | "partly-source"
  | "one-bound-source"
  | "nothing-to-buy";

/** A range in the unit its field names (euro, days), `low <= high`. */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly basis: RangeBasis;
  readonly sources?: readonly SourceUse[];
  readonly needs_source?: true;
}

/** Things that can be said of a household, by id. */
export interface Facts {
  readonly issues?: readonly string[];
  readonly life_events?: readonly string[];
  readonly circumstances?: readonly string[];
}

export interface GroupFacts extends Facts {
  readonly groups?: readonly string[];
}
