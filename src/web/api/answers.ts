import type { FragmentOf, ResultOf } from "./graphql.js";
import type { WaysDocument } from "./documents.js";
import type { StepFields } from "./fields.js";

export type Language = "nl" | "en";

type Answer = ResultOf<typeof WaysDocument>["solutionPaths"];

/** Everything that was answered to a situation, one of four ordinary outcomes. */
export type AnyAnswer = Answer;
export type SafetyAnswer = Extract<Answer, { __typename: "SafetyFirst" }>;
export type WaysAnswer = Extract<Answer, { __typename: "SolutionPaths" }>;
export type NothingAnswer = Extract<Answer, { __typename: "NothingFits" }>;
export type OrdinaryAnswer = SafetyAnswer["paths"];
export type Way = WaysAnswer["nodes"][number];
export type Path = Way["paths"][number];
export type ConditionCheck = Way["conditions"][number];
export type Offer = NonNullable<Way["providers"]>["offers"][number];
export type NearMiss = WaysAnswer["nearMisses"][number];
export type SafetyQuestion = NonNullable<Answer["safetyQuestion"]>;
export type Contact = SafetyAnswer["contacts"][number];
export type Step = FragmentOf<typeof StepFields>;
export type Law = Step["law"];
export type LegalBasis = Law["grounds"][number]["legalBasis"];
export type Source = Step["evidence"]["sources"][number];
export type Range = Step["cost"];

/** The ordinary part of an answer: itself, or what stands below the safety block. */
export function ordinaryOf(answer: AnyAnswer): OrdinaryAnswer | AnyAnswer {
  return answer.__typename === "SafetyFirst" ? answer.paths : answer;
}

/** The ways of an answer, best first; empty when it has none. */
export function waysOf(answer: AnyAnswer | undefined): readonly Way[] {
  if (answer === undefined) return [];
  const ordinary = ordinaryOf(answer);
  return ordinary.__typename === "SolutionPaths" ? ordinary.nodes : [];
}
