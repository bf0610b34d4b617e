import type { Language } from "../text.js";
import { CUES_EN } from "./cues-en.js";
import { CUES_NL } from "./cues-nl.js";
import type { Phrases } from "./phrases.js";

/** The words of one language that say how a statement is meant. */
export interface Cues {
  /** Deny what follows closely. */
  readonly no: ReadonlySet<string>;
  /** Deny the verb or quality beside them. */
  readonly not: ReadonlySet<string>;
  /** As `not`, with a longer reach. */
  readonly never: ReadonlySet<string>;
  /** Shortly before `not` they say that somebody cannot: only the verb is denied. */
  readonly can: ReadonlySet<string>;
  /** After `not` they make it as wide as `no`: `do not have any`. */
  readonly possess: ReadonlySet<string>;
  /** May stand between a verb and the negation that closes its clause. */
  readonly pronouns: ReadonlySet<string>;
  /** Verbs that stand for what was put in front: `drinken doe ik niet`. */
  readonly stand: ReadonlySet<string>;
  /** Deny the rest of the clause. */
  readonly denials: Phrases;
  /** Look like a negation and are none. */
  readonly notOnly: Phrases;
  /** May stand between a closing `not` and the end of its clause. */
  readonly tail: ReadonlySet<string>;
  /** Continue a list. */
  readonly or: ReadonlySet<string>;
  /** What was so and is no more: the clause they stand in, and on. */
  readonly former: Phrases;
  /** Say of the next word that it was so. */
  readonly exes: ReadonlySet<string>;
  /** It is over: what stands before them in the sentence. */
  readonly solved: Phrases;
  /** What is denied beside them was so before. */
  readonly noMore: Phrases;
  /** A moment in the past; counts only with one of `pastVerbs`. */
  readonly pastTime: Phrases;
  readonly pastVerbs: ReadonlySet<string>;
  /** Back to the present. */
  readonly now: ReadonlySet<string>;
  /** Refer to the sentence before. */
  readonly that: ReadonlySet<string>;
  /** Fear, doubt or supposition: what follows in the sentence. */
  readonly fear: Phrases;
  /** Wish or purpose: happenings that follow in the clause did not happen. */
  readonly wishes: Phrases;
  /** Words that make what follows a condition in time: `zodra`, `until`. */
  readonly until: ReadonlySet<string>;
  /** Open a condition. */
  readonly conditions: ReadonlySet<string>;
  /** Show that a condition is only thought of. */
  readonly would: ReadonlySet<string>;
  /** People outside the household, and what is not life itself. */
  readonly others: Phrases;
  /** Say that what stands before is not about the speaker. */
  readonly notAboutMe: Phrases;
  /** The speaker. */
  readonly first: ReadonlySet<string>;
  /** Go on about somebody named before. */
  readonly third: ReadonlySet<string>;
}

export const CUES: Readonly<Record<Language, Cues>> = { nl: CUES_NL, en: CUES_EN };
