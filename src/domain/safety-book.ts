import type { IdRule } from "./concepts.js";
import type { Text, Texts } from "./text.js";

export type SafetyLevel = "now" | "today" | "ask" | "none";

/** Every named thing must be told or confirmed. */
export type Combination = IdRule;

export interface SafetyFlag {
  readonly id: string;
  readonly name: Text;
  readonly level: SafetyLevel;
  readonly show: "block" | "prompt";
  /** One combination is enough. */
  readonly when: readonly Combination[];
  readonly unless: readonly Combination[];
  readonly softerWhen: readonly Combination[];
  readonly softerLevel?: SafetyLevel;
  readonly question: Text;
  readonly dangerIs?: Text;
  readonly why: Text;
  readonly askNotes: readonly Text[];
  /** Words that raise it where the vocabulary has no id; read by the understanding of text. */
  readonly terms?: Texts;
  /** Words that only hint at it: never more than `ask`. */
  readonly weakTerms?: Texts;
  /** Danger to life in plain words: shown at its level as soon as it is told, without waiting for a confirmation. */
  readonly certain?: boolean;
}

export interface SafetyContact {
  readonly id: string;
  readonly name: Text;
  /** Absent when nobody confirmed the number: then only name, site and road are shown. */
  readonly phone?: string;
  readonly phoneAlternatives: readonly { readonly number: string; readonly what: Text }[];
  readonly chat?: Text;
  readonly site?: string;
  readonly hours: Text;
  readonly cost: Text;
  readonly for: Text;
  readonly via?: Text;
  readonly regional: boolean;
  readonly sources: readonly string[];
}

export interface SafetyRule {
  readonly id: string;
  readonly flags: readonly string[];
  readonly say: Texts;
  readonly doNot: Texts;
  readonly contacts: readonly { readonly contact: string; readonly when?: Text }[];
  readonly duties: readonly SafetyDuty[];
  /** Ids of interventions that fit once it is safe. */
  readonly then: readonly string[];
}

export interface SafetyDuty {
  readonly id: string;
  readonly name: Text;
  readonly for: Text;
  readonly steps: Texts;
  readonly rule?: Text;
}

/** A place where other numbers hold, with what in a situation points to it. */
export interface SafetyPlace {
  readonly id: string;
  readonly text: Text;
  readonly use: string;
  readonly signs?: Combination;
}

/** How words of danger are read. */
export interface SafetyWords {
  /** In the same sentence these soften a term to `ask`; written as terms of the lexicon. */
  readonly past: Texts;
  /** Sayings inside which a term raises nothing. */
  readonly idioms: Texts;
}

/** The safety rules of one release, in the order in which they count. */
export interface SafetyBook {
  readonly flags: readonly SafetyFlag[];
  readonly contacts: ReadonlyMap<string, SafetyContact>;
  readonly rules: readonly SafetyRule[];
  readonly places: readonly SafetyPlace[];
  readonly words?: SafetyWords;
}
