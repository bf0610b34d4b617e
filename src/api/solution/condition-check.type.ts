import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { ConditionCheck } from "../../domain/condition-checks.js";
import { RequirementType, toRequirement } from "../action/requirement.type.js";
import { ConditionType, toCondition } from "../condition/condition.type.js";
import { IssueType, toIssue } from "../issue/issue.type.js";
import { make, type View } from "../view.js";

export enum ConditionState {
  MET = "MET",
  NOT_MET = "NOT_MET",
  UNKNOWN = "UNKNOWN",
  ASSUMED = "ASSUMED",
}

registerEnumType(ConditionState, {
  name: "ConditionState",
  description: "What is known of a condition in this situation.",
  valuesConfig: {
    MET: { description: "The condition holds." },
    NOT_MET: { description: "The condition fails." },
    UNKNOWN: { description: "It is not known: ask." },
    ASSUMED: { description: "It does not seem to concern this household, so what usually holds is assumed." },
  },
});

@ObjectType("ConditionCheck", {
  description: "A condition that an intervention needs, held against the situation.",
  simpleResolvers: true,
})
export class ConditionCheckType {
  @Field(() => ConditionType, { description: "The condition, with the question that settles it." })
  readonly condition!: ConditionType;

  @Field(() => ConditionState, { description: "What is known of it." })
  readonly state!: ConditionState;

  @Field(() => RequirementType, { description: "How much the intervention needs it, and what makes it so." })
  readonly requirement!: RequirementType;

  @Field(() => [IssueType], { description: "Issues by which it fails." })
  readonly failsBy!: IssueType[];

  @Field(() => Boolean, { description: "True when something that was told makes it doubtful." })
  readonly doubted!: boolean;
}

export function toConditionCheck(
  view: View,
  intervention: number,
  check: ConditionCheck,
): ConditionCheckType {
  return make(ConditionCheckType, {
    condition: toCondition(view, check.requirement.condition),
    state: ConditionState[check.state],
    requirement: toRequirement(view, { label: "Intervention", index: intervention }, check.requirement),
    failsBy: check.failsBy.map((cause) => toIssue(view, cause)),
    doubted: check.doubted,
  });
}
