import type { Language, Step } from "../api/answers.js";

export type Holds = "YES" | "NO" | "UNKNOWN";
export type FactKind = "LifeEvent" | "Issue" | "Circumstance" | "Condition" | "Group";

/** Something told, denied or asked. Names come with it in the language it was chosen in. */
export interface Fact {
  readonly id: string;
  readonly kind: FactKind;
  readonly holds: Holds;
  readonly names: Partial<Record<Language, string>>;
}

/** Why a way does not fit, as one tap. `tried` counts for the order; the others only hide the way. */
export const MISFITS = ["unwanted", "tried", "forbidden", "wrong"] as const;
export type Misfit = (typeof MISFITS)[number];

export const PLACES_IN_PLAN = 5;

/** A way in the plan, with what was changed by hand. */
export interface PlannedStep {
  readonly id: string;
  readonly step: Step;
  readonly language: Language;
  readonly text?: string;
  readonly who?: string;
  readonly when?: string;
}

export interface Municipality {
  readonly code: string;
  readonly name: string;
}

/** All that is known in this tab. It lives in memory only, and is gone when the tab closes. */
export interface Talk {
  readonly wish: string;
  /** The words that were sent to be understood; chips belong to these. */
  readonly heard: string;
  readonly skipped: boolean;
  readonly goesWell: string;
  readonly facts: readonly Fact[];
  readonly priority: string | undefined;
  readonly municipality: Municipality | undefined;
  /** Safety and other questions that were put and need no place among the facts. */
  readonly asked: readonly string[];
  /** How many questions in a row were answered or skipped; the API asks five at most. */
  readonly answered: number;
  readonly misfits: Readonly<Record<string, Misfit>>;
  readonly shown: number;
  readonly open: string | undefined;
  readonly plan: readonly PlannedStep[];
}

export const FIRST_WAYS = 3;

export const EMPTY_TALK: Talk = {
  wish: "",
  heard: "",
  skipped: false,
  goesWell: "",
  facts: [],
  priority: undefined,
  municipality: undefined,
  asked: [],
  answered: 0,
  misfits: {},
  shown: FIRST_WAYS,
  open: undefined,
  plan: [],
};

/** Whether a reload would lose something that someone told. */
export function holdsWords({ wish, goesWell, facts, plan }: Talk): boolean {
  return wish.trim() !== "" || goesWell.trim() !== "" || facts.length > 0 || plan.length > 0;
}
