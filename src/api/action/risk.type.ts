import { Field, ObjectType } from "type-graphql";
import type { Risk } from "../../domain/concepts.js";
import { ConditionType, toCondition } from "../condition/condition.type.js";
import { make, say, type View } from "../view.js";
import { RiskChance } from "./action.enums.js";

@ObjectType("Risk", {
  description: "What an action can make fail later, and how to prevent that.",
  simpleResolvers: true,
})
export class RiskType {
  @Field(() => ConditionType, { description: "The condition that can fail." })
  readonly condition!: ConditionType;

  @Field(() => String, { description: "When that happens." })
  readonly when!: string;

  @Field(() => String, { description: "How to prevent it." })
  readonly prevent!: string;

  @Field(() => RiskChance, { description: "How likely it is judged to be." })
  readonly chance!: RiskChance;
}

export function toRisk(view: View, risk: Risk): RiskType {
  return make(RiskType, {
    condition: toCondition(view, risk.condition),
    when: say(view, risk.when),
    prevent: say(view, risk.prevent),
    chance: risk.chance as RiskChance,
  });
}
