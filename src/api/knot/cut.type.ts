import { Field, Float, ObjectType } from "type-graphql";
import type { Condition, Intervention } from "../../domain/concepts.js";
import type { Cut } from "../../domain/knots/cuts.js";
import { AskedType, toAsked } from "../action/asked.type.js";
import { toWay, WayType } from "../action/way.type.js";
import { ConditionType, toConditionOf } from "../condition/condition.type.js";
import { InterventionType, toInterventionOf } from "../intervention/intervention.type.js";
import { BoundsType, toBounds } from "../shared/bounds.type.js";
import { usually } from "../shared/estimate.js";
import { each, make, type View } from "../view.js";

@ObjectType("Cut", {
  description:
    "A set of interventions after which usual ways open the knot. Leave one out and it stays shut.",
  simpleResolvers: true,
})
export class CutType {
  @Field(() => [InterventionType], {
    description: "What to do, in an order in which it can be done.",
    complexity: usually(2),
  })
  readonly interventions!: InterventionType[];

  @Field(() => [WayType], {
    description: "The usual ways that are open afterwards, in order.",
    complexity: usually(3),
  })
  readonly then!: WayType[];

  @Field(() => BoundsType, { description: "Euros of the interventions together, whoever pays." })
  readonly euros!: BoundsType;

  @Field(() => AskedType, { description: "What the interventions ask of money and time together." })
  readonly asked!: AskedType;

  @Field(() => [ConditionType], {
    description: "Unsure conditions that it needs: ask about these first.",
    complexity: usually(1),
  })
  readonly leansOn!: ConditionType[];

  @Field(() => [ConditionType], {
    description: "Conditions nobody asked about that usually hold, and that it needs as well.",
    complexity: usually(2),
  })
  readonly assumes!: ConditionType[];

  @Field(() => [InterventionType], {
    description: "Those of its interventions that are for a group to which the household may not belong.",
    complexity: usually(1),
  })
  readonly forGroups!: InterventionType[];

  @Field(() => Float, {
    description:
      "What put it in its place: points for money, time, mandate and effort, by declared weights. Lower asks less. It is no amount.",
  })
  readonly points!: number;
}

export function toCut(view: View, cut: Cut): CutType {
  const condition = (each: Condition): ConditionType => toConditionOf(view, each);
  const intervention = (act: Intervention): InterventionType => toInterventionOf(view, act);
  return make(CutType, {
    interventions: each(view, cut.acts, intervention),
    then: each(view, cut.then, (act) => toWay(view, act)),
    euros: toBounds(cut.asked.euros),
    asked: toAsked(cut.asked),
    leansOn: each(view, cut.leansOn, condition),
    assumes: each(view, cut.assumes, condition),
    forGroups: each(view, cut.forGroups, intervention),
    points: cut.points,
  });
}
