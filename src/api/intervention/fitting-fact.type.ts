import { createUnionType, Field, ObjectType } from "type-graphql";
import type { FactRef } from "../../domain/concepts.js";
import { toCause } from "../cause/cause-link.type.js";
import { CircumstanceType, toCircumstance } from "../circumstance/circumstance.type.js";
import { ConditionType, toCondition } from "../condition/condition.type.js";
import { IssueType } from "../issue/issue.type.js";
import { LifeEventType } from "../life-event/life-event.type.js";
import { make, type View } from "../view.js";

export const Fact = createUnionType({
  name: "Fact",
  description: "Something that can be said of a situation.",
  types: () => [LifeEventType, IssueType, CircumstanceType, ConditionType] as const,
});

export type FactNode = LifeEventType | IssueType | CircumstanceType | ConditionType;

@ObjectType("FittingFact", {
  description: "A fact that makes an intervention the right one, or clearly unfit.",
  simpleResolvers: true,
})
export class FittingFactType {
  @Field(() => Fact, { description: "The fact that counts for it." })
  readonly fact!: FactNode;

  @Field(() => Boolean, { description: "False for a condition that must fail; true for everything else." })
  readonly holds!: boolean;
}

export function toFittingFact(view: View, ref: FactRef): FittingFactType {
  return make(FittingFactType, { fact: toFact(view, ref.kind, ref.index), holds: ref.holds });
}

/** The thing a fact is about; life events and issues by their place in the cause graph. */
export function toFact(view: View, kind: FactRef["kind"] | "cause", index: number): FactNode {
  if (kind === "condition") return toCondition(view, index);
  return kind === "circumstance" ? toCircumstance(view, index) : toCause(view, index);
}
