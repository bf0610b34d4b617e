import type {
  Described, DoneBy, Facts, ImposedBy, Named, OptionalNote, Range, SourceUse, Sourced, Strength, Texts, WhoDecides,
} from "./common.js";

export type InterventionKind =
  | "pay" | "lend" | "postpone" | "exempt" | "connect" | "house" | "equip" | "simplify"
  | "stop" | "coach" | "mediate" | "train" | "other";

export type EvidenceOf =
  | "effect-with-comparison"
  | "outcome-without-comparison"
  | "association-only"
  | "reach-or-example-only"
  | "legal-basis-only"
  | "none";

/** `waivable_by`: interventions that set the requirement aside when they are doable themselves. */
export interface Requirement extends OptionalNote {
  readonly condition: string;
  readonly hard: boolean;
  readonly imposed_by: ImposedBy;
  readonly waivable_by?: readonly string[];
}

/** `probability` in [0, 1] is an editorial chance that the condition holds afterwards; below `meta.establish_threshold` it only helps a little. */
export interface Establishment extends OptionalNote {
  readonly condition: string;
  readonly probability: number;
}

/** An issue the act addresses. `resolves`: the evidence names it. `grade`: 3 made for it, 2 a usual help, 1 side effect, 0 given before but wrong; editorial. */
export interface Addressed {
  readonly issue: string;
  readonly grade: 0 | 1 | 2 | 3;
  readonly resolves?: true;
  readonly effect_nl?: string;
  readonly effect_en?: string;
}

/** Exactly one of `issue`, `condition` (with `when`) and `intervention`. `hard`: closes the act; otherwise a warning. */
export interface Exclusion {
  readonly issue?: string;
  readonly condition?: string;
  readonly when?: "holds" | "fails";
  readonly intervention?: string;
  readonly hard: boolean;
  readonly why_nl: string;
  readonly why_en: string;
}

export interface SpendLimit {
  readonly eur: number;
  readonly per_nl: string;
  readonly per_en: string;
  readonly basis: "evidence";
}

export interface Mandate extends OptionalNote {
  readonly who_decides: WhoDecides;
  readonly spend_limit?: SpendLimit;
}

export type RoomInRules = "must" | "may" | "may-not-unless" | "unclear" | "none";

/** `legal_basis` only where the value was read from another basis than the one the intervention names. */
export interface RuleSpace {
  readonly value: RoomInRules;
  readonly must_when_conditions_met?: true;
  readonly legal_basis?: readonly string[];
}

/** Facts that make an act the right one, or clearly unfit. */
export interface Fit extends Facts {
  readonly conditions_true?: readonly string[];
  readonly conditions_false?: readonly string[];
}

export interface OnlyFor extends Texts {
  readonly group: string;
}

export interface Saving extends Texts {
  readonly sources: readonly SourceUse[];
}

export interface Intervention extends Named, Described, Sourced {
  readonly id: string;
  readonly kind: InterventionKind;
  readonly done_by: DoneBy;
  /** Provider types that can do it, the most usual first. */
  readonly actors: readonly string[];
  readonly unconventional: boolean;
  /** Also an ordinary door: counts as a route when dead ends are searched. */
  readonly ordinary_route?: true;
  readonly only_for?: OnlyFor;
  readonly first_step_nl: string;
  readonly first_step_en: string;
  readonly addresses: readonly Addressed[];
  readonly requires?: readonly Requirement[];
  readonly establishes?: readonly Establishment[];
  readonly excludes?: readonly Exclusion[];
  readonly cautions?: readonly Texts[];
  readonly fits_when: Fit;
  readonly not_when?: Fit;
  readonly preconditions_nl?: string;
  readonly preconditions_en?: string;
  readonly contraindications_nl?: string;
  readonly contraindications_en?: string;
  readonly legal_basis: readonly string[];
  readonly rule_space: RuleSpace;
  readonly mandate: Mandate;
  readonly cost_eur: Range;
  readonly lead_time_days: Range;
  readonly saves?: Saving;
  readonly evidence_of: EvidenceOf;
  /** What a study shows of the effect. */
  readonly effect_nl?: string;
  readonly effect_en?: string;
  /** Reach, amounts and examples: no proof of effect. */
  readonly context_nl?: string;
  readonly context_en?: string;
  readonly strength: Strength;
  readonly needs_review_nl?: string;
  readonly needs_review_en?: string;
}

/** The usual way by which a condition comes about. */
export interface Route extends Named {
  readonly id: string;
  readonly kind: "procedure" | "market" | "daily-life";
  readonly done_by: DoneBy;
  readonly who_decides: WhoDecides;
  readonly first_step_nl: string;
  readonly first_step_en: string;
  readonly requires?: readonly Requirement[];
  readonly establishes: readonly Establishment[];
  readonly lead_time_days: Range;
  readonly cost_eur: Range;
}

/** What an act (intervention or route) can make fail later; shown, not simulated. Editorial. */
export interface Break {
  readonly action: string;
  readonly condition: string;
  readonly when_nl: string;
  readonly when_en: string;
  readonly prevent_nl: string;
  readonly prevent_en: string;
  readonly chance: "low" | "middle";
}

