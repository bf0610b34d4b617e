import type { Facts, Named, OptionalNote, Sourced, Texts } from "./common.js";
import type { LegalMode } from "./evidence.js";

export type SafetyLevelId = "now" | "today" | "ask" | "none";

export interface SafetyLevel extends Texts {
  readonly id: SafetyLevelId;
}

/** A place where other numbers hold; `use` names the contact to show there. */
export interface SafetyPlace extends Texts {
  readonly id: string;
  readonly use: string;
  readonly signs?: Facts;
}

export interface AskNote extends Texts {
  readonly id: string;
}

/** Whom to call. With `needs_source` the number itself was not confirmed: show name and site only. */
export interface SafetyContact extends Named, OptionalNote, Sourced {
  readonly id: string;
  readonly provider?: string;
  readonly phone?: string;
  readonly phone_alt?: readonly (Texts & { readonly number: string })[];
  readonly site?: string;
  readonly chat_nl?: string;
  readonly chat_en?: string;
  readonly via_nl?: string;
  readonly via_en?: string;
  readonly reach: "national" | "regional";
  readonly audience: readonly ("person" | "bystander" | "professional")[];
  readonly cost_nl: string;
  readonly cost_en: string;
  readonly hours_nl: string;
  readonly hours_en: string;
  readonly for_nl: string;
  readonly for_en: string;
  readonly unconfirmed?: readonly string[];
  readonly use?: "card";
}

export interface FlagFacts extends Facts {
  readonly context?: readonly "frost"[];
}

/** What may mean acute danger. One combination under `when` is enough; inside a combination everything must hold. */
export interface SafetyFlag extends Named {
  readonly id: string;
  readonly level: SafetyLevelId;
  readonly if_danger: SafetyLevelId;
  readonly if_safe: SafetyLevelId;
  readonly show: "block" | "prompt";
  readonly certain?: true;
  readonly when?: readonly FlagFacts[];
  readonly unless?: readonly FlagFacts[];
  readonly softer_when?: readonly FlagFacts[];
  readonly softer_level?: SafetyLevelId;
  /** Same writing as the lexicon. */
  readonly terms_nl?: readonly string[];
  readonly terms_en?: readonly string[];
  readonly vocabulary_gap?: true;
  readonly question_nl: string;
  readonly question_en: string;
  readonly danger_is_nl?: string;
  readonly danger_is_en?: string;
  readonly ask_note?: readonly string[];
  readonly why_nl: string;
  readonly why_en: string;
  readonly basis: "editorial" | "source";
  readonly sources?: Sourced["sources"];
  readonly needs_source?: true;
}

/** `legal` names entries of the legal bases, `legal_missing` entries of the proposed legal bases. */
export interface SafetyDuty extends Named, OptionalNote, Sourced {
  readonly id: string;
  readonly for_nl: string;
  readonly for_en: string;
  readonly steps_nl: readonly string[];
  readonly steps_en: readonly string[];
  readonly rule_nl?: string;
  readonly rule_en?: string;
  readonly legal?: readonly string[];
  readonly legal_missing?: readonly string[];
}

export interface SafetyRule {
  readonly id: string;
  readonly flags: readonly string[];
  readonly say_nl: readonly string[];
  readonly say_en: readonly string[];
  readonly contacts: readonly { readonly contact: string; readonly if_nl: string; readonly if_en: string }[];
  readonly do_not_nl?: readonly string[];
  readonly do_not_en?: readonly string[];
  readonly duty?: readonly string[];
  /** Interventions that fit once it is safe. */
  readonly then?: readonly string[];
  readonly legal?: readonly string[];
  readonly legal_missing?: readonly string[];
}

/** Grave but not acute: no block. `becomes`: flags that may be raised when more is said. */
export interface NotAcute extends Facts, Texts {
  readonly becomes?: readonly string[];
}

export interface NotAcuteSituation extends Texts {
  readonly id: string;
}

/** `past`: in the same sentence these soften a term to `ask`; `idioms`: sayings inside which a term raises nothing. */
export interface SafetyWords {
  readonly past_nl: readonly string[];
  readonly past_en: readonly string[];
  readonly idioms_nl: readonly string[];
  readonly idioms_en: readonly string[];
}

/** Law that the safety rules need and the legal bases do not have yet. */
export interface ProposedLegalBasis extends Named, Sourced {
  readonly id: string;
  readonly law: string;
  readonly article: string;
  readonly mode: LegalMode;
}

export interface VocabularyGap {
  readonly proposed_id: string;
  readonly kind: "issue" | "life_event" | "circumstance";
  readonly flag: string;
}

export interface SafetySeeds {
  readonly levels: readonly SafetyLevel[];
  readonly places: readonly SafetyPlace[];
  readonly askNotes: readonly AskNote[];
  readonly contacts: readonly SafetyContact[];
  readonly flags: readonly SafetyFlag[];
  readonly duties: readonly SafetyDuty[];
  readonly rules: readonly SafetyRule[];
  readonly notAcute: readonly NotAcute[];
  readonly notAcuteSituations: readonly NotAcuteSituation[];
  readonly words: SafetyWords;
  readonly proposedLegalBases: readonly ProposedLegalBasis[];
  readonly vocabularyGaps: readonly VocabularyGap[];
}
