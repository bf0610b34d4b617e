import type { Facts, GroupFacts, ImposedBy, Named, Sourced, Strength } from "./common.js";
import type { EdgeClaim } from "./evidence.js";

export type ConditionKind = "material" | "legal" | "administrative" | "care" | "social" | "motivation";

/** Exactly one field is present. */
export interface ImpliedBy {
  readonly condition?: string;
  readonly issue?: string;
  readonly life_event?: string;
  readonly circumstance?: string;
}

/** For whom a condition matters: one of `any` (and all of `all`), or one of the `also` rules; `possible` leaves it open, so ask. */
export interface Applies {
  readonly any: Facts;
  readonly also?: readonly { readonly any: Facts; readonly all: Facts }[];
  readonly possible?: Facts;
}

/** Editorial share of households in trouble for whom the condition holds, in [0, 1]. */
export interface Prior {
  readonly level: "low" | "medium" | "high";
  readonly value: number;
  readonly basis: "editorial";
  readonly evidence_issue?: string;
  readonly note_nl?: string;
  readonly note_en?: string;
}

/** A positive statement about a household: it holds, does not hold or is unknown. */
export interface Condition extends Named {
  readonly id: string;
  readonly kind: ConditionKind;
  readonly sensitive: boolean;
  readonly question_nl: string;
  readonly question_en: string;
  readonly ask_note_nl?: string;
  readonly ask_note_en?: string;
  readonly implied_false_by?: readonly string[];
  readonly doubted_by?: readonly string[];
  readonly implied_true_by?: readonly ImpliedBy[];
  readonly implies?: readonly string[];
  readonly applies_when_nl?: string;
  readonly applies_when_en?: string;
  readonly applies?: Applies;
  readonly if_not_applicable: "holds" | "fails";
  readonly typical_prior: Prior;
}

/** An issue that stands in the way of a condition or an intervention (exactly one of the two). */
export interface Block extends Sourced {
  readonly id: string;
  readonly issue: string;
  readonly condition?: string;
  readonly intervention?: string;
  readonly imposed_by: ImposedBy;
  readonly note_nl: string;
  readonly note_en: string;
  readonly strength: Strength;
  readonly support?: "direct" | "related";
  readonly evidence_edge?: string;
  readonly evidence_knot?: string;
  readonly claim?: EdgeClaim;
  readonly basis?: "editorial";
}

/** One turn of the circle: `action` needs a condition and gives the next one, or a condition `implies` the next. */
export interface KnotStep {
  readonly needs: string;
  readonly action?: string;
  readonly gives?: string;
  readonly implies?: string;
}

export interface KnotStart {
  readonly fails: readonly string[];
  readonly unknown?: readonly string[];
  readonly holds?: readonly string[];
  /** Every other condition is taken to hold: the kindest case. */
  readonly rest: "holds";
}

export interface Breaker {
  readonly intervention: string;
  readonly cuts: "certain" | "if";
  readonly if_holds?: readonly string[];
  /** Actions in a feasible order. */
  readonly plan: readonly string[];
  readonly assumes?: readonly string[];
  readonly weakest_step: { readonly action: string; readonly condition: string; readonly probability: number };
}

export interface NotCutting {
  readonly intervention: string;
  readonly role: "softens-only" | "inside-the-knot";
  readonly why_nl: string;
  readonly why_en: string;
}

export interface KnotCheck {
  readonly dead_end: boolean;
  readonly strongly_connected: boolean;
  readonly pure_cycle: boolean;
  readonly component_size?: number;
  readonly by_nl?: string;
  readonly by_en?: string;
}

/** A documented circle of requirements from which no ordinary route leads out, with what cuts it. */
export interface Knot extends Named, Sourced {
  readonly id: string;
  readonly origin: "evidence" | "structure";
  readonly issues: readonly string[];
  readonly evidence_cycle?: readonly string[];
  readonly description_nl?: string;
  readonly description_en?: string;
  readonly why_stuck_nl: string;
  readonly why_stuck_en: string;
  readonly goal: readonly string[];
  readonly cycle: readonly KnotStep[];
  readonly second_cycle?: readonly KnotStep[];
  readonly causal_closure?: readonly { readonly from: string; readonly to: string; readonly evidence_edge: string }[];
  readonly start: KnotStart;
  readonly also_keeps_it_shut?: readonly string[];
  readonly groups?: readonly string[];
  /** As the literature or the author lists them, before the reach test. */
  readonly broken_by?: readonly string[];
  readonly breakers: readonly Breaker[];
  readonly cheapest_breaker: string;
  readonly listed_but_not_cutting?: readonly NotCutting[];
  readonly also_cut_by?: readonly { readonly intervention: string; readonly if_holds?: readonly string[] }[];
  readonly verified: KnotCheck;
  readonly strength: Strength;
  readonly basis?: "editorial";
}

/** What a blind search over the conditions found; of version 0.1.0. */
export interface Structure {
  readonly note_nl: string;
  readonly note_en: string;
  readonly facts_without_any_action: readonly string[];
  readonly minimal_traps: readonly { readonly conditions: readonly string[]; readonly locked_in?: readonly string[] }[];
  readonly load_bearing_note_nl: string;
  readonly load_bearing_note_en: string;
  readonly load_bearing: readonly {
    readonly action: string;
    readonly condition: string;
    readonly imposed_by: ImposedBy;
    readonly opens?: readonly string[];
  }[];
}

/** What follows by definition of the words, never what often goes with them. */
export interface Meaning extends GroupFacts {
  readonly not_groups?: readonly string[];
  readonly holds?: readonly string[];
  readonly fails?: readonly string[];
  readonly doubt?: readonly string[];
}

export type CircumstanceKind =
  | "household" | "age" | "housing" | "income" | "debts" | "health" | "safety" | "status" | "means" | "procedure";

export interface Circumstance extends Named {
  readonly id: string;
  readonly kind: CircumstanceKind;
  readonly sensitive: boolean;
  readonly definition_nl: string;
  readonly definition_en: string;
  readonly question_nl: string;
  readonly question_en: string;
  readonly means?: Meaning;
  /** What an explicit "no" means; without this block a "no" says nothing. */
  readonly means_no?: Meaning;
}

/** A person certainly belongs when one fact under `any` holds and every fact under `all`; otherwise not known. */
export interface Group extends Named {
  readonly id: string;
  readonly any: GroupFacts;
  readonly all?: GroupFacts;
}

