import { Field, ID, InputType } from "type-graphql";
import { ConditionKind } from "./condition.type.js";

@InputType("ConditionFilter", { description: "Which conditions. Everything given must hold." })
export class ConditionFilter {
  @Field(() => String, { nullable: true, description: "Part of the name, in either language." })
  readonly name?: string | null;

  @Field(() => ConditionKind, { nullable: true, description: "Only those of this kind." })
  readonly kind?: ConditionKind | null;

  @Field(() => ID, { nullable: true, description: "Only those that this intervention needs." })
  readonly requiredBy?: string | null;

  @Field(() => ID, { nullable: true, description: "Only those that certainly fail while this issue plays." })
  readonly ruledOutBy?: string | null;
}
