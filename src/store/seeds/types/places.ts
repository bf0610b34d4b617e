import type { OptionalNote, Sourced, Strength } from "./common.js";

/** Country, province or municipality of today. */
export interface Area {
  readonly code: string;
  readonly kind: "country" | "province" | "municipality";
  readonly name: string;
  readonly parent?: string;
  /** ISO date, only where the register gives one. */
  readonly valid_from?: string;
  readonly tooi_uri?: string;
  readonly owms_uri?: string;
}

/** A municipality that ended (ISO date), with what it became part of. */
export interface FormerArea {
  readonly code: string;
  readonly name: string;
  readonly ended: string;
  readonly successors: readonly string[];
}

export type RegionKind =
  | "safety-region"
  | "public-health-region"
  | "labour-market-region"
  | "early-school-leaving-region"
  | "care-office-area";

/** As laid down in the year `as_of`, mapped to the municipalities of today. */
export interface Region extends Sourced {
  readonly id: string;
  readonly kind: RegionKind;
  readonly name: string;
  readonly members: readonly string[];
  readonly as_of: number;
}

/**
 * A real organisation. `areas` absent: the place is not known, show the coverage text and do not claim that it serves a place.
 * `checked`: the year of the source, not a check that was made.
 */
export interface Provider extends Sourced {
  readonly id: string;
  readonly name: string;
  /** Provider type. */
  readonly kind: string;
  readonly parent?: string;
  readonly country: string;
  readonly description_nl?: string;
  readonly description_en?: string;
  readonly coverage_nl?: string;
  readonly coverage_en?: string;
  readonly areas?: readonly string[];
  /** The organisation was read, its municipality is general knowledge. */
  readonly areas_confirmed?: false;
  readonly offers: readonly string[];
  readonly site?: string;
  readonly site_seen: boolean;
  readonly checked?: number;
  readonly strength: Strength;
}

export interface Reach {
  readonly how_nl?: string;
  readonly how_en?: string;
  readonly who_nl?: string;
  readonly who_en?: string;
  readonly walk_in_nl?: string;
  readonly walk_in_en?: string;
  readonly hours_nl?: string;
  readonly hours_en?: string;
  readonly online_nl?: string;
  readonly online_en?: string;
  readonly phone?: string;
}

/** `stated`: the source says so; `name`: only a name was read; `law`: follows from a legal text. */
export interface Offering extends Sourced {
  readonly id: string;
  readonly provider: string;
  readonly intervention: string;
  readonly areas: readonly string[];
  readonly areas_confirmed?: false;
  /** A national organisation that is not active everywhere. */
  readonly partial?: true;
  readonly service_nl?: string;
  readonly service_en?: string;
  readonly cost_to_person_nl?: string;
  readonly cost_to_person_en?: string;
  readonly reach?: Reach;
  readonly basis: "stated" | "name" | "law";
  readonly checked?: number;
}

export type StatutoryMode =
  | "must"
  | "must-if-conditions"
  | "must-decide"
  | "must-unless-council"
  | "may"
  | "may-deviate"
  | "may-if-bylaw";

export type OfferedBy =
  | "every-municipality"
  | "central-municipality-shelter"
  | "central-municipality-violence"
  | "rmc-region"
  | "public-health-region"
  | "municipality-with-housing-bylaw"
  | "national-agency"
  | "court";

export interface StatutoryTerms {
  readonly first_payment_days?: number;
  /** In [0, 1]. */
  readonly share_of_norm?: number;
  readonly first_talk_days?: number;
  readonly threat_first_talk_working_days?: number;
  readonly threat_means_nl?: readonly string[];
  readonly threat_means_en?: readonly string[];
  readonly max_months?: number;
  readonly investigation_days?: number;
  readonly decision_days?: number;
  readonly urgent_nl?: string;
  readonly urgent_en?: string;
}

/** Who must or may hear a request by law; it does not say that a person gets it. */
export interface StatutoryOffering extends OptionalNote, Sourced {
  readonly id: string;
  readonly mode: StatutoryMode;
  readonly offered_by: OfferedBy;
  readonly provider?: string;
  readonly interventions: readonly string[];
  readonly law: string;
  readonly article: string;
  readonly legal_basis?: string;
  readonly upl?: readonly { readonly name: string; readonly uri: string }[];
  readonly gist_nl: string;
  readonly gist_en: string;
  readonly terms?: StatutoryTerms;
  readonly cost_nl?: string;
  readonly cost_en?: string;
  readonly strength: Strength;
}

/** A task that is not done by every municipality, and by whom. */
export interface NotEverywhere {
  readonly topic_nl: string;
  readonly topic_en: string;
  readonly by_nl: string;
  readonly by_en: string;
  readonly rule?: string;
}

/** Only `exact` and `close` mean the same thing; the rest is for search. Names and law as the list writes them. */
export interface UplMapping {
  readonly intervention: string;
  readonly upl_name: string;
  readonly upl_uri: string;
  readonly relation: "exact" | "close" | "broader" | "part-of" | "related";
  readonly upl_performed_by: string;
  readonly upl_legal_basis?: string;
}

/** A published case as a pattern without persons; never an input of the ranking. */
export interface Precedent extends Sourced {
  readonly id: string;
  readonly title_nl: string;
  readonly title_en: string;
  readonly pattern_nl: string;
  readonly pattern_en: string;
  readonly kind_of_source: "case-story" | "group-description" | "ruling";
  readonly country: string;
  readonly year?: number;
  readonly life_events: readonly string[];
  readonly issues: readonly string[];
  readonly circumstances: readonly string[];
  /** A condition that was not met, or a short text where none fits. */
  readonly stood_in_the_way: readonly { readonly condition?: string; readonly text_nl?: string; readonly text_en?: string }[];
  readonly asked_for_nl: string;
  readonly asked_for_en: string;
  /** What worked first; with `outcome_kind: failed` what was tried in vain, so never advice. */
  readonly used: readonly string[];
  readonly act_without_id_nl?: string;
  readonly act_without_id_en?: string;
  readonly named_but_not_done?: readonly string[];
  readonly mapped_by: "answer-key" | "editorial";
  readonly outcome_nl: string;
  readonly outcome_en: string;
  readonly outcome_kind: "solved" | "better" | "unclear" | "failed";
  readonly origin: "cases" | "precedents-only" | "added";
}
