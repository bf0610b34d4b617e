import { Field, Float, InputType, ObjectType } from "type-graphql";
import { WEIGHT_RULES } from "../../domain/weights.js";

/** The weights a request changes; null or absent leaves one as it is. */
@InputType("WeightsInput", {
  description: "Numbers of the ranking that this one request changes. Leave out what should stay as it is.",
})
export class WeightsInput {
  readonly [name: string]: number | null | undefined;
}

/** The weights that made an answer. */
@ObjectType("Weights", {
  description: "The numbers of the ranking that made an answer.",
  simpleResolvers: true,
})
export class WeightsType {
  readonly [name: string]: number;
}

for (const { name, min, max, value, reason } of WEIGHT_RULES) {
  const does = `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`;
  const range = `from ${min} to ${max}, usually ${value}`;
  Field(() => Float, { nullable: true, description: `${does}; ${range}.` })(WeightsInput.prototype, name);
  Field(() => Float, { description: `${does}; ${range}.` })(WeightsType.prototype, name);
}
