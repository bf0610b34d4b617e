import { Field, Int, ObjectType } from "type-graphql";
import type { Solution } from "../../domain/solution.js";
import { RangeType, toRange } from "../action/range.type.js";
import { EvidenceType, toEvidence } from "../intervention/evidence.type.js";
import { ExclusionType, toExclusion } from "../intervention/exclusion.type.js";
import { InterventionType, toIntervention } from "../intervention/intervention.type.js";
import { LawType, toLaw } from "../intervention/law.type.js";
import { toCursor } from "../shared/page.js";
import { make, say, sayMaybe } from "../view.js";
import { ConditionCheckType, toConditionCheck } from "./condition-check.type.js";
import { GroupCheckType, toGroupCheck } from "./group-check.type.js";
import { KnownFactType, toKnownFact } from "./known-fact.type.js";
import { ScoreType, toScore } from "./score.type.js";
import type { Solved } from "./solved.js";

@ObjectType("Solution", {
  description: "An intervention that fits a situation, with everything that explains why.",
  simpleResolvers: true,
})
export class SolutionType {
  readonly solved!: Solved;
  readonly solution!: Solution;

  @Field(() => Int, { description: "Its place in the answer, 1 for the first." })
  readonly rank!: number;

  @Field(() => String, { description: "Give this as `after` to go on from here." })
  readonly cursor!: string;

  @Field(() => InterventionType, { description: "The intervention." })
  readonly intervention!: InterventionType;

  @Field(() => ScoreType, { description: "What decides its place." })
  readonly score!: ScoreType;

  @Field(() => [KnownFactType], { description: "What is known that makes it the right one." })
  readonly fits!: KnownFactType[];

  @Field(() => String, { nullable: true, description: "The same as a sentence for people." })
  readonly fitSentence!: string | undefined;

  @Field(() => [KnownFactType], { description: "What is known that makes it less fitting." })
  readonly unfit!: KnownFactType[];

  @Field(() => String, { nullable: true, description: "The same as a sentence for people." })
  readonly unfitSentence!: string | undefined;

  @Field(() => GroupCheckType, {
    nullable: true,
    description: "Who it is only for; null when it is for anyone.",
  })
  readonly group!: GroupCheckType | undefined;

  @Field(() => [ConditionCheckType], {
    description: "What it needs, held against the situation: first what fails, then what is not known.",
  })
  readonly conditions!: ConditionCheckType[];

  @Field(() => [ExclusionType], { description: "What it does not go well together with here: warnings." })
  readonly warnings!: ExclusionType[];

  @Field(() => LawType, { description: "The room in the rules, the articles, and who decides." })
  readonly law!: LawType;

  @Field(() => RangeType, { description: "What it costs, in whole euros, whoever pays." })
  readonly cost!: RangeType;

  @Field(() => RangeType, { description: "How long it takes before it works, in days." })
  readonly leadTime!: RangeType;

  @Field(() => EvidenceType, {
    description: "What was read about whether it works; never part of the order.",
  })
  readonly evidence!: EvidenceType;

  @Field(() => String, { description: "The first step, small enough for today." })
  readonly firstStep!: string;
}

export function toSolution(solved: Solved, solution: Solution): SolutionType {
  const { view } = solved;
  const { intervention: act, scored, rank } = solution;
  return make(SolutionType, {
    solved,
    solution,
    rank,
    cursor: toCursor("Intervention", act.id),
    intervention: toIntervention(view, scored.index),
    score: toScore(scored, act),
    fits: solution.fits.map((fact) => toKnownFact(view, fact)),
    fitSentence: sayMaybe(view, solution.fitSentence),
    unfit: solution.unfit.map((fact) => toKnownFact(view, fact)),
    unfitSentence: sayMaybe(view, solution.unfitSentence),
    group: solution.group && toGroupCheck(view, solution.group),
    conditions: solution.conditions.map((check) => toConditionCheck(view, scored.index, check)),
    warnings: solution.warnings.map((warning) => toExclusion(view, scored.index, warning)),
    law: toLaw(view, scored.index, act),
    cost: toRange(view, act.cost),
    leadTime: toRange(view, act.leadTime),
    evidence: toEvidence(view, act),
    firstStep: say(view, act.firstStep),
  });
}
