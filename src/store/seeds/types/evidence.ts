import type { Described, Named, OptionalNote, Sourced, Strength, Theme } from "./common.js";

/** A life domain of the self-sufficiency matrix. */
export interface Domain extends Named, Sourced {
  readonly id: string;
}

/** A published list of life events; the name is the publisher's own. */
export interface Catalogue extends Described, Sourced {
  readonly id: string;
  readonly name: string;
  readonly strength: Strength;
}

export type LifeStage = "child" | "young-adult" | "family-with-children" | "adult" | "older-adult" | "any";

/** The label is written as the catalogue writes it, in its own language. */
export interface CatalogueLabel extends Sourced {
  readonly catalogue: string;
  readonly label: string;
}

export interface LifeEvent extends Named, Sourced {
  readonly id: string;
  readonly life_stage: LifeStage;
  /** One age, `from-to` in years, or `any`. */
  readonly typical_ages: string;
  /** Whose age, when it is not that of the person it happens to. */
  readonly typical_ages_of?: "child" | "parent";
  readonly typical_ages_basis?: "editorial";
  readonly catalogues: readonly CatalogueLabel[];
  readonly notes_nl: string;
  readonly notes_en: string;
  readonly strength: Strength;
}

export interface Issue extends Named, Described, Sourced {
  readonly id: string;
  readonly domain: string;
  readonly theme: Theme;
  /** 1 light to 5 grave; editorial. */
  readonly severity: number;
  readonly role: "root" | "symptom" | "both";
  /** Invented examples of speech; amounts in them are no facts. Same length in both languages. */
  readonly signals_nl: readonly string[];
  readonly signals_en: readonly string[];
  readonly prevalence_nl?: string;
  readonly prevalence_en?: string;
  readonly strength: Strength;
}

export type EdgeClaim =
  | "causal-evidence"
  | "association-or-share"
  | "rule"
  | "practice-report"
  | "hypothesis";

/** A life event that may raise an issue, or an issue that leads to another. `to` is always an issue. */
export interface Edge extends Sourced {
  readonly id: string;
  readonly from: string;
  readonly from_type: "life_event" | "issue";
  readonly to: string;
  readonly direction: "increases" | "bidirectional" | "mixed" | "no-effect-found";
  readonly claim: EdgeClaim;
  readonly effect_nl?: string;
  readonly effect_en?: string;
  /** Only with `effect_measure`: the first ratio or standardised difference in the effect text. */
  readonly effect_value?: number;
  readonly effect_measure?: "odds-ratio" | "relative-risk" | "standardised-mean-difference";
  readonly population_nl?: string;
  readonly population_en?: string;
  readonly mechanism_nl?: string;
  readonly mechanism_en?: string;
  readonly strength: Strength;
}

export type LegalMode =
  | "must"
  | "must-if-conditions"
  | "may"
  | "may-deviate"
  | "may-not-unless"
  | "may-not"
  | "free";

export interface LegalBasis extends Named, Sourced {
  readonly id: string;
  readonly law: string;
  readonly article: string;
  /** Identifier of the law in the national register of laws. */
  readonly bwb?: string;
  readonly gist_nl: string;
  readonly gist_en: string;
  readonly mode: LegalMode;
  readonly strength: Strength;
  /** The rule was read, the number of the article was not. */
  readonly article_needs_source?: true;
}

export type Sector = "self" | "civil-society" | "semi-public" | "public" | "market" | "health";

export interface ProviderType extends Named, Described, Sourced {
  readonly id: string;
  readonly sector: Sector;
  readonly examples_nl: readonly string[];
  readonly examples_en: readonly string[];
  readonly strength: Strength;
}

export type Per =
  | "year" | "two-years" | "five-years" | "month" | "week" | "day" | "night" | "hour"
  | "visit" | "event" | "case" | "person" | "km" | "stock" | "national" | "ratio";

/** An amount from the price list, in `currency` of `price_year`, never indexed. `low` and `high` are absent when no amount was found. */
export interface CostUnit extends Named, OptionalNote, Sourced {
  readonly id: string;
  readonly theme: string;
  readonly unit_nl: string;
  readonly unit_en: string;
  readonly low?: number;
  readonly high?: number;
  readonly currency: "EUR" | "CAD" | "USD" | "GBP" | "hours" | "weeks" | "requests";
  readonly price_year?: number;
  readonly country: "NL" | "BE" | "CA" | "US" | "UK";
  readonly contested: boolean;
  readonly per: Per;
  /** How the unit may enter the sum of one household: as it stands, times a number the worker fills in, or never. */
  readonly sum: "direct" | "count-needed" | "never";
  readonly strength: Strength;
}

/** An address that was read, with the publisher, the year of the page (absent: no date on it) and what to know about that copy. */
export interface Source {
  readonly id: string;
  readonly url: string;
  readonly publisher: string;
  readonly year?: number;
  readonly note?: string;
}

