import type { Text } from "../text.js";

/** Words, never percentages. */
export type Share = "all" | "most" | "some";
export type Likely = "low" | "middle" | "high";
/** FORGONE in words: money that is let go or waited for; nothing is paid out. */
export type PaysWith = "money" | "time" | "forgone";
export type Shares = ReadonlyMap<string, Share>;

/** A purse that can pay or gain. Two payers of one organisation are two budgets of it. */
export interface Payer {
  readonly id: string;
  readonly name: Text;
  readonly purseOf: string;
  readonly isPublic: boolean;
  /** Can gain, but is never named as the one who gains most. */
  readonly neverMainGainer: boolean;
}

/** An amount of the price list in euros of its price year, never indexed. */
export interface CostUnit {
  readonly id: string;
  readonly name: Text;
  readonly unit: Text;
  /** Absent where no amount was found. */
  readonly low?: number;
  readonly high?: number;
  readonly currency: string;
  readonly priceYear?: number;
  readonly country: string;
  readonly contested: boolean;
  readonly per: string;
  /** As it stands, times a number the worker fills in, or for context only. */
  readonly sum: "direct" | "count-needed" | "never";
  readonly note?: Text;
  readonly sources: readonly string[];
}

/** A cost that usually follows when nothing changes: a reminder of what to ask, not a forecast. */
export interface MuddlingCost {
  readonly unit: string;
  readonly likely: Likely;
  /** The issue by which it comes. */
  readonly via?: string;
  /** `editorial`, or the id of a link of the graph or of a judgement about one. */
  readonly link: string;
  readonly bears: Shares;
}

export interface MuddlingOn {
  readonly issue: string;
  readonly follows: Text;
  readonly costs: readonly MuddlingCost[];
}

export interface Role {
  readonly id: string;
  /** Payer it belongs to. */
  readonly of: string;
  readonly name: Text;
  readonly mandate: Text;
}

/** A value in `when` of a rule: equal to a scalar, or one of these comparisons. */
export type TriangleTest =
  | string
  | number
  | boolean
  | { readonly within: readonly string[] }
  | { readonly "at-least": number }
  | { readonly above: string }
  | { readonly below: string }
  | { readonly empty: true }
  | { readonly filled: true };

export interface TriangleRule {
  readonly id: string;
  readonly says: "better" | "equal" | "worse";
  /** One of the steps, each of the steps, or the path as a whole. */
  readonly over: "any" | "all" | "path";
  readonly when: ReadonlyMap<string, TriangleTest>;
  /** May hold the places {unit}, {year}, {payer} and {gainer}. */
  readonly text: Text;
}

export interface TriangleValue {
  readonly id: "legitimacy" | "involvement" | "return";
  readonly name: Text;
  readonly question: Text;
  /** The first that holds decides. */
  readonly rules: readonly TriangleRule[];
}

/** Who pays, who gains, who sits at the table and how values compare: the rules of one release. Editorial. */
export interface LedgerBook {
  /** In the order that settles ties. */
  readonly payers: ReadonlyMap<string, Payer>;
  readonly units: ReadonlyMap<string, CostUnit>;
  readonly muddlingOn: ReadonlyMap<string, MuddlingOn>;
  readonly points: {
    readonly likely: Readonly<Record<Likely, number>>;
    readonly share: Readonly<Record<Share, number>>;
    readonly grade: Readonly<Record<2 | 3, number>>;
  };
  readonly byKind: ReadonlyMap<
    string,
    { readonly paysWith: PaysWith; readonly first: "legal-basis" | "actor" }
  >;
  /** Payer absent: procedure only. */
  readonly byLegalBasis: ReadonlyMap<string, { readonly payer?: string; readonly paysWith?: PaysWith }>;
  readonly byActor: ReadonlyMap<string, readonly string[]>;
  readonly exceptions: ReadonlyMap<string, { readonly payers: Shares; readonly paysWith: PaysWith }>;
  readonly sentenceWrong: Text;
  readonly sentenceOtherBudget: Text;
  readonly roles: ReadonlyMap<string, Role>;
  readonly table: {
    readonly otherBudgetRole: string;
    readonly byWhoDecides: ReadonlyMap<string, { readonly roles: readonly string[]; readonly mandate: Text }>;
    readonly byPayer: ReadonlyMap<
      string,
      { readonly roles: readonly string[]; readonly decides: Readonly<Record<string, string>> }
    >;
    readonly byLegalBasis: ReadonlyMap<string, { readonly roles: readonly string[]; readonly mandate: Text }>;
  };
  readonly triangle: readonly TriangleValue[];
}
