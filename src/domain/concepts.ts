import type { Learned, Tally } from "./outcomes/beta.js";
import type { Claim, Direction, EffectMeasure } from "./strength.js";
import type { Text, Texts } from "./text.js";

/** Sources are ids of Source nodes; `needsSource` marks what was not found in a source. */
interface Sourced {
  readonly sources: readonly string[];
  readonly needsSource: boolean;
}

interface Named {
  readonly id: string;
  readonly name: Text;
}

export interface LifeEvent extends Named, Sourced {
  readonly lifeStage: string;
  readonly typicalAges: string;
  readonly notes: Text;
}

export interface Issue extends Named, Sourced {
  readonly description: Text;
  readonly domain: string;
  readonly theme: string;
  /** 1 light to 5 grave; editorial, never a weight in the ranking. */
  readonly severity: number;
  readonly role: string;
  /** How people say it. */
  readonly signals: Texts;
  readonly prevalence?: Text;
}

/** Rules over ids: met when one of the named things is known to be so. */
export interface IdRule {
  readonly issues?: readonly string[];
  readonly life_events?: readonly string[];
  readonly circumstances?: readonly string[];
  readonly conditions?: readonly string[];
  readonly groups?: readonly string[];
  /** What the host program says of the moment, such as `frost`. */
  readonly context?: readonly string[];
}

/** For whom a condition matters: one of `any`, or one of an `also` with one of its `all`; `possible` leaves it open. */
export interface Applicability {
  readonly any: IdRule;
  readonly also?: readonly { readonly any: IdRule; readonly all: IdRule }[];
  readonly possible?: IdRule;
}

export interface Condition extends Named {
  readonly kind: string;
  readonly sensitive: boolean;
  readonly question: Text;
  readonly askNote?: Text;
  readonly appliesWhen?: Text;
  /** For whom the condition matters; absent: for everyone. */
  readonly applies?: Applicability;
  readonly ifNotApplicable: "holds" | "fails";
  /** Editorial chance that it holds in a household of which nothing is known; only used for questions. */
  readonly prior: number;
}

export interface Circumstance extends Named {
  readonly kind: string;
  readonly sensitive: boolean;
  readonly definition: Text;
  readonly question: Text;
}

/** Who an act may be only for. Belongs when one of `any` and all of `all` is known. */
export interface Group extends Named {
  readonly any: IdRule;
  readonly all?: IdRule;
}

/** An effect of a circumstance on what is known, by the meaning of its words. */
export interface Meaning {
  readonly circumstance: number;
  readonly answer: "yes" | "no";
  readonly as: "is" | "holds" | "fails" | "doubt" | "in" | "out";
  readonly target: "cause" | "condition" | "group";
  readonly index: number;
}

export type FactKind = "lifeEvent" | "issue" | "circumstance" | "condition";

/** One fact an act asks about; `index` is in the cause graph for events and issues. `holds` false only for conditions. */
export interface FactRef {
  readonly kind: FactKind;
  readonly index: number;
  readonly holds: boolean;
}

export interface Requirement {
  readonly condition: number;
  readonly hard: boolean;
  readonly imposedBy: string;
  /** Ids of interventions that set it aside. */
  readonly waivableBy: readonly string[];
  readonly note?: Text;
  /** Ids of documented knots that open when this one requirement is dropped; hard requirements only. */
  readonly opens?: readonly string[];
  /** Whether people could get in, where enough was heard. Never an input of the ranking. */
  readonly learned?: Learned;
}

export interface Establishment {
  readonly condition: number;
  readonly probability: number;
}

export interface Exclusion {
  readonly kind: "issue" | "condition" | "intervention";
  /** In the cause graph for issues. */
  readonly index: number;
  readonly when: "holds" | "fails";
  readonly hard: boolean;
  readonly why: Text;
}

/** `grade` 3 made for it, 2 a usual help, 1 side effect, 0 given before but wrong. */
export interface Address {
  readonly cause: number;
  readonly grade: number;
  readonly effect?: Text;
  /** Whether it helped, where enough was heard; absent for grade 0. */
  readonly learned?: Tally & { readonly weight: number };
}

/** Whole euros or days; `basis` says where the figures come from. */
export interface Range extends Sourced {
  readonly low: number;
  readonly high: number;
  readonly basis: string;
}

/** What an act can make fail later, and how to prevent it. */
export interface Risk {
  readonly condition: number;
  readonly when: Text;
  readonly prevent: Text;
  readonly chance: string;
}

export interface Action extends Named {
  readonly kind: string;
  readonly doneBy: string;
  readonly whoDecides: string;
  readonly requires: readonly Requirement[];
  readonly establishes: readonly Establishment[];
  readonly risks: readonly Risk[];
  readonly cost: Range;
  readonly leadTime: Range;
  readonly firstStep: Text;
}

/** A usual way by which a condition comes about. */
export type Route = Action;

export interface Grounding {
  readonly legalBasis: string;
  /** Whether the room in the rules rests on it. */
  readonly decisive: boolean;
}

export interface Intervention extends Action, Sourced {
  readonly description: Text;
  readonly theme: string;
  readonly unconventional: boolean;
  readonly addresses: readonly Address[];
  readonly fitsWhen: readonly FactRef[];
  readonly notWhen: readonly FactRef[];
  readonly onlyFor?: { readonly group: number; readonly text: Text };
  readonly excludes: readonly Exclusion[];
  readonly cautions: Texts;
  readonly preconditions?: Text;
  readonly contraindications?: Text;
  /** What the best source shows; kept apart from the value. */
  readonly evidenceOf: string;
  readonly evidenceStrength: string;
  readonly effect?: Text;
  readonly context?: Text;
  readonly ruleSpace: string;
  readonly mustWhenConditionsMet: boolean;
  readonly mandateNote?: Text;
  readonly grounds: readonly Grounding[];
  /** Kinds of provider that can do it, usual one first. */
  readonly actors: readonly string[];
  /** Counts as an ordinary way when looking for dead ends. */
  readonly ordinaryRoute: boolean;
  /** In (0, 1]: how near to the person it is decided and done. Follows from `whoDecides` and `doneBy`. */
  readonly ownHands: number;
  /** In (0, 1]: how cheap and quick it is. Follows from `cost` and `leadTime`. */
  readonly simplicity: number;
}

export interface LegalBasis extends Named, Sourced {
  readonly law: string;
  readonly article: string;
  readonly gist: Text;
  readonly mode: string;
  readonly bwb?: string;
  readonly articleNeedsSource: boolean;
}

export interface Source {
  readonly id: string;
  readonly url: string;
  readonly publisher: string;
  readonly year?: number;
  readonly note?: string;
}

export interface Domain extends Named {
  readonly sources: readonly string[];
}

export interface ProviderKind extends Named {
  readonly sector: string;
  readonly description: Text;
}

export type AreaKind = "country" | "province" | "region" | "municipality";

export interface Area {
  readonly id: string;
  readonly name: string;
  readonly kind: AreaKind;
  readonly regionKind?: string;
  /** ISO date on which it ended. */
  readonly ended?: string;
  /** Ids of the areas it lies within, directly. */
  readonly within: readonly string[];
  readonly successors: readonly string[];
}

/** One link of the cause graph with what is known of it. `strength` is w of the ranking, not a chance. */
export interface CauseEdge extends Sourced {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly strength: number;
  readonly claim: Claim;
  readonly direction: Direction;
  readonly evidence: string;
  readonly measure?: EffectMeasure;
  readonly value?: number;
  readonly effect?: Text;
  readonly population?: Text;
  readonly mechanism?: Text;
  /** Whether the issue played where the cause was told, where enough was heard; already in `strength`. */
  readonly learned?: Learned;
}

/** A circle of requirements that was written out, with the issues it is about. Computed knots are another thing. */
export interface DocumentedKnot extends Named, Sourced {
  /** Places in the catalogue of issues. */
  readonly issues: readonly number[];
  readonly whyStuck: Text;
}

export type PrecedentOutcome = "solved" | "better" | "unclear" | "failed";

/** One published case as a pattern, without persons. One case is no proof, and no input of the ranking. */
export interface Precedent extends Sourced {
  readonly id: string;
  readonly title: Text;
  readonly pattern: Text;
  readonly kindOfSource: string;
  readonly country: string;
  /** Of publication or ruling. */
  readonly year?: number;
  /** Life events and issues, by place in the cause graph. */
  readonly causes: readonly number[];
  /** Circumstances that hold, by place. */
  readonly circumstances: readonly number[];
  readonly stoodInTheWay: readonly { readonly condition?: number; readonly text?: Text }[];
  readonly askedFor: Text;
  /** What broke the deadlock, by place; when it failed: what was tried in vain. */
  readonly used: readonly number[];
  /** What was done, where the graph has no act for it. */
  readonly otherAct?: Text;
  /** What the source names as what should have been done, by place. */
  readonly notDone: readonly number[];
  readonly outcome: Text;
  readonly ended: PrecedentOutcome;
}
