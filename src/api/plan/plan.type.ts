import { Field, Float, Int, ObjectType } from "type-graphql";
import type { Ledger } from "../../domain/ledger/ledger.js";
import type { Plan, PlanAnswer } from "../../domain/plan/make-plan.js";
import type { Weakest } from "../../domain/plan/plan-steps.js";
import { AskedType, toAsked } from "../action/asked.type.js";
import { ConditionType, toConditionOf } from "../condition/condition.type.js";
import { ReplyType } from "../safety/reply.type.js";
import { BoundsType, toBounds } from "../shared/bounds.type.js";
import { usually } from "../shared/estimate.js";
import { each, make, sayMaybe, type View } from "../view.js";
import { PlanGoalType, toPlanGoal } from "./goal.type.js";
import { ObstacleType, toObstacle } from "./obstacle.type.js";
import { PlanOutcome } from "./plan.enums.js";
import { PlanStepType, toPlanStep } from "./plan-step.type.js";
import { planWords } from "./plan-words.js";

@ObjectType("WeakestEffect", {
  description: "The effect that is least likely to come, among those the plan counts on.",
  simpleResolvers: true,
})
export class WeakestEffectType {
  @Field(() => Int, { description: "Order of the step." })
  readonly step!: number;

  @Field(() => ConditionType, { description: "What that step is to bring about." })
  readonly condition!: ConditionType;

  @Field(() => Float, { description: "Its declared chance, from 0 to 1: a judgement of the editors." })
  readonly chance!: number;
}

@ObjectType("Plan", {
  implements: ReplyType,
  description: "An order of steps that reaches the goals, or what stands in the way.",
  simpleResolvers: true,
})
export class PlanType implements ReplyType {
  readonly graphVersion!: ReplyType["graphVersion"];
  readonly contradictions!: ReplyType["contradictions"];
  readonly safetyFirst!: ReplyType["safetyFirst"];
  readonly safetyQuestion!: ReplyType["safetyQuestion"];
  readonly view!: View;
  readonly answer!: PlanAnswer;
  /** Reckoned the first time it is asked for. */
  readonly ledgerOfPlan!: () => Ledger;

  @Field(() => PlanOutcome, { description: "What came of it." })
  readonly outcome!: PlanOutcome;

  @Field(() => String, {
    nullable: true,
    description: "Why there are no steps, as sentences for people; null when there are.",
  })
  readonly inWords!: string | undefined;

  @Field(() => [PlanGoalType], { description: "What the plan is for.", complexity: usually(3) })
  readonly goals!: PlanGoalType[];

  @Field(() => [PlanGoalType], {
    description: "Goals that nobody asked for in so many words and that cannot be reached: left out.",
    complexity: usually(1),
  })
  readonly leftOut!: PlanGoalType[];

  @Field(() => [PlanStepType], {
    description: "All steps, in an order that can be done.",
    complexity: usually(6),
  })
  readonly steps!: PlanStepType[];

  @Field(() => [PlanStepType], {
    description: "At most five of the steps, for the short form: what is out of the ordinary first.",
    complexity: usually(5),
  })
  readonly shortForm!: PlanStepType[];

  @Field(() => [Int], { description: "Orders of the steps that can begin now." })
  readonly beginWith!: number[];

  @Field(() => BoundsType, {
    nullable: true,
    description: "Days until the last step is done: the longest chain. Null without steps.",
  })
  readonly leadTimeDays!: BoundsType | undefined;

  @Field(() => Float, {
    nullable: true,
    description:
      "Product of the declared chances of the effects it counts on, from 0 to 1. It is of the steps as written down, and says nothing about a person. Null without steps.",
  })
  readonly chance!: number | undefined;

  @Field(() => WeakestEffectType, {
    nullable: true,
    description: "The effect that is least likely to come; null when it counts on none.",
  })
  readonly weakest!: WeakestEffectType | undefined;

  @Field(() => [ConditionType], {
    description: "Unsure conditions that the plan needs: ask about these first.",
    complexity: usually(1),
  })
  readonly leansOn!: ConditionType[];

  @Field(() => [ConditionType], {
    description: "Conditions nobody asked about that usually hold, and that it needs as well.",
    complexity: usually(4),
  })
  readonly assumes!: ConditionType[];

  @Field(() => AskedType, {
    nullable: true,
    description: "What the steps ask of money and time. Null without steps.",
  })
  readonly asked!: AskedType | undefined;

  @Field(() => Boolean, {
    description:
      "True when no plan asks less, by declared points; false when the search was ended before, or without steps.",
  })
  readonly isCheapest!: boolean;

  @Field(() => [ObstacleType], {
    description:
      "The fewest things in the way when there is no plan, even if all that is unsure turns out well.",
    complexity: usually(1),
  })
  readonly standsInTheWay!: ObstacleType[];

  @Field(() => Boolean, {
    description: "False when the search was ended before it was sure that there is no plan; true otherwise.",
  })
  readonly isProven!: boolean;
}

export interface Planned {
  readonly view: View;
  readonly reply: ReplyType;
  readonly answer: PlanAnswer;
  readonly ledgerOfPlan: () => Ledger;
}

export function toPlan({ view, reply, answer, ledgerOfPlan }: Planned): PlanType {
  const noPlan = answer.kind === "NO_PLAN" ? answer : undefined;
  return make(PlanType, {
    ...reply,
    ...stepsOf(view, answer.kind === "PLAN" ? answer : undefined),
    view,
    answer,
    ledgerOfPlan,
    outcome: PlanOutcome[answer.kind],
    inWords: sayMaybe(view, planWords(answer)),
    goals:
      answer.kind === "PLAN"
        ? each(view, answer.goals, ({ goal, step }) => toPlanGoal(view, goal, step))
        : each(view, answer.goals, (goal) => toPlanGoal(view, goal)),
    standsInTheWay: each(view, noPlan?.standsInTheWay ?? [], (obstacle) => toObstacle(view, obstacle)),
    isProven: noPlan?.isProven ?? true,
  });
}

type StepFields =
  | "leftOut"
  | "steps"
  | "shortForm"
  | "beginWith"
  | "leadTimeDays"
  | "chance"
  | "weakest"
  | "leansOn"
  | "assumes"
  | "asked"
  | "isCheapest";

function stepsOf(view: View, plan: Plan | undefined): Pick<PlanType, StepFields> {
  const steps = each(view, plan?.steps ?? [], (step) => toPlanStep(view, step));
  const conditions = (list: Plan["leansOn"] | undefined): ConditionType[] =>
    each(view, list ?? [], (condition) => toConditionOf(view, condition));
  return {
    leftOut: each(view, plan?.leftOut ?? [], (goal) => toPlanGoal(view, goal)),
    steps,
    shortForm: steps.filter(({ order }) => plan?.short.includes(order)),
    beginWith: [...(plan?.beginWith ?? [])],
    leadTimeDays: plan && toBounds(plan.leadTimeDays),
    chance: plan?.chance,
    weakest: plan?.weakest && toWeakest(view, plan.weakest),
    leansOn: conditions(plan?.leansOn),
    assumes: conditions(plan?.assumes),
    asked: plan && toAsked(plan.asked),
    isCheapest: plan?.isCheapest ?? false,
  };
}

function toWeakest(view: View, { order, condition, chance }: Weakest): WeakestEffectType {
  return make(WeakestEffectType, { step: order, condition: toConditionOf(view, condition), chance });
}
