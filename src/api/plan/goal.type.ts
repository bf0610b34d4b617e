import { createUnionType, Field, Int, ObjectType } from "type-graphql";
import type { PlanGoal } from "../../domain/plan/plan-goals.js";
import { ConditionType, toCondition } from "../condition/condition.type.js";
import { InterventionType, toIntervention } from "../intervention/intervention.type.js";
import { IssueType, toIssue } from "../issue/issue.type.js";
import { make, type View } from "../view.js";

export const GoalNode = createUnionType({
  name: "GoalNode",
  description:
    "What a plan can be for. An issue is met when an intervention is done that is made for it or usually helps.",
  types: () => [ConditionType, IssueType, InterventionType] as const,
});

@ObjectType("PlanGoal", {
  description: "Something that a plan is for.",
  simpleResolvers: true,
})
export class PlanGoalType {
  @Field(() => GoalNode, { description: "What is to be reached." })
  readonly node!: ConditionType | IssueType | InterventionType;

  @Field(() => Int, {
    nullable: true,
    description: "Order of the step that reaches it; null when no step does.",
  })
  readonly step!: number | undefined;
}

export function toPlanGoal(view: View, goal: PlanGoal, step?: number): PlanGoalType {
  const show = { condition: toCondition, issue: toIssue, intervention: toIntervention }[goal.kind];
  return make(PlanGoalType, { node: show(view, goal.index), step });
}
