import { Field, ID, Int, ObjectType } from "type-graphql";
import { globalId } from "../../domain/kinds.js";
import type { MayBreak, PlanStep, StepNeed } from "../../domain/plan/plan-steps.js";
import { DoneBy, RiskChance, WhoDecides } from "../action/action.enums.js";
import { RangeType, toRange } from "../action/range.type.js";
import { actRef, toWay, WayType } from "../action/way.type.js";
import { RouteType, toRoute } from "../action/route.type.js";
import { ConditionType, toConditionOf } from "../condition/condition.type.js";
import { ExclusionType, toExclusion } from "../intervention/exclusion.type.js";
import { InterventionType, toIntervention } from "../intervention/intervention.type.js";
import { LegalBasisType, toLegalBasis } from "../legal-basis/legal-basis.type.js";
import { usually } from "../shared/estimate.js";
import { make, say, type View } from "../view.js";
import { NeedMet } from "./plan.enums.js";

@ObjectType("StepNeed", { description: "Something that a step needs.", simpleResolvers: true })
export class StepNeedType {
  @Field(() => ID, { description: "Global id of the condition." })
  readonly id!: string;

  @Field(() => ConditionType, { description: "The condition." })
  readonly condition!: ConditionType;

  @Field(() => NeedMet, { description: "How it comes to be there." })
  readonly by!: NeedMet;

  @Field(() => Int, { nullable: true, description: "Order of the earlier step that sees to it." })
  readonly step!: number | undefined;
}

@ObjectType("MayBreak", {
  description: "What a step can make fail later, and how to prevent that. Shown, not reckoned with.",
  simpleResolvers: true,
})
export class MayBreakType {
  @Field(() => ID, { description: "Global id of the condition that can fail." })
  readonly id!: string;

  @Field(() => ConditionType, { description: "The condition that can fail." })
  readonly condition!: ConditionType;

  @Field(() => String, { description: "When that happens." })
  readonly why!: string;

  @Field(() => String, { description: "How to prevent it." })
  readonly prevent!: string;

  @Field(() => RiskChance, { description: "How likely it is judged to be." })
  readonly chance!: RiskChance;

  @Field(() => Boolean, { description: "True when the plan itself needs that condition." })
  readonly matters!: boolean;
}

@ObjectType("Decision", {
  description: "Who decides on a step, and on what law.",
  simpleResolvers: true,
})
export class DecisionType {
  @Field(() => WhoDecides, { description: "Who decides that it happens." })
  readonly who!: WhoDecides;

  @Field(() => String, { description: "The same in words." })
  readonly inWords!: string;

  @Field(() => [LegalBasisType], {
    description: "The articles on which the room to decide rests.",
    complexity: usually(1),
  })
  readonly legalBasis!: LegalBasisType[];
}

@ObjectType("PlanStep", { description: "One step of a plan.", simpleResolvers: true })
export class PlanStepType {
  @Field(() => Int, { description: "Its place in an order that can be done, 1 for the first." })
  readonly order!: number;

  @Field(() => Int, {
    description: "Steps of one round can run side by side; a round begins when the one before it is done.",
  })
  readonly round!: number;

  @Field(() => WayType, { description: "What is done, whatever kind it is." })
  readonly through!: WayType;

  @Field(() => InterventionType, { nullable: true, description: "The intervention; null for a usual way." })
  readonly intervention!: InterventionType | undefined;

  @Field(() => RouteType, { nullable: true, description: "The usual way; null for an intervention." })
  readonly route!: RouteType | undefined;

  @Field(() => [StepNeedType], { description: "What it needs.", complexity: usually(3) })
  readonly needs!: StepNeedType[];

  @Field(() => [ConditionType], {
    description: "What holds after it and did not before.",
    complexity: usually(2),
  })
  readonly gives!: ConditionType[];

  @Field(() => [ConditionType], {
    description: "What is not needed but helps, and is not known to hold.",
    complexity: usually(1),
  })
  readonly helpedBy!: ConditionType[];

  @Field(() => DoneBy, { description: "Who does it." })
  readonly who!: DoneBy;

  @Field(() => DecisionType, { description: "Who decides on it." })
  readonly decides!: DecisionType;

  @Field(() => String, { description: "The first step of this step, small enough for this week." })
  readonly firstStep!: string;

  @Field(() => RangeType, { description: "What it costs, in whole euros, whoever pays." })
  readonly cost!: RangeType;

  @Field(() => RangeType, { description: "How long it takes before it works, in days." })
  readonly leadTime!: RangeType;

  @Field(() => [MayBreakType], {
    description: "What it can make fail later, and how to prevent that.",
    complexity: usually(1),
  })
  readonly mayBreak!: MayBreakType[];

  @Field(() => [ExclusionType], {
    description: "What it does not go well together with here: warnings.",
    complexity: usually(1),
  })
  readonly warnings!: ExclusionType[];
}

export function toPlanStep(view: View, step: PlanStep): PlanStepType {
  const { label, index } = actRef(view, step.action);
  const isIntervention = label === "Intervention";
  return make(PlanStepType, {
    order: step.order,
    round: step.round,
    through: toWay(view, step.action),
    intervention: isIntervention ? toIntervention(view, index) : undefined,
    route: isIntervention ? undefined : toRoute(view, index),
    needs: step.needs.map((need) => toNeed(view, need)),
    gives: step.gives.map((condition) => toConditionOf(view, condition)),
    helpedBy: step.helpedBy.map((condition) => toConditionOf(view, condition)),
    who: step.action.doneBy as DoneBy,
    decides: toDecision(view, step.decides),
    firstStep: say(view, step.action.firstStep),
    cost: toRange(view, step.action.cost),
    leadTime: toRange(view, step.action.leadTime),
    mayBreak: step.mayBreak.map((risk) => toMayBreak(view, risk)),
    warnings: step.warnings.map((warning) => toExclusion(view, index, warning)),
  });
}

function toNeed(view: View, { condition, by, step }: StepNeed): StepNeedType {
  return make(StepNeedType, {
    id: globalId("Condition", condition.id),
    condition: toConditionOf(view, condition),
    by: NeedMet[by],
    step,
  });
}

function toDecision(view: View, { who, words, grounds }: PlanStep["decides"]): DecisionType {
  const { index } = view.world.legalBases;
  return make(DecisionType, {
    who: who as WhoDecides,
    inWords: say(view, words),
    legalBasis: grounds.map(({ id }) => toLegalBasis(view, index.get(id) ?? -1)),
  });
}

function toMayBreak(view: View, { condition, risk, matters }: MayBreak): MayBreakType {
  return make(MayBreakType, {
    id: globalId("Condition", condition.id),
    condition: toConditionOf(view, condition),
    why: say(view, risk.when),
    prevent: say(view, risk.prevent),
    chance: risk.chance as RiskChance,
    matters,
  });
}
