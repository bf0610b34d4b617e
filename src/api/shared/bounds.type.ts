import { Field, Float, ObjectType } from "type-graphql";
import { make } from "../view.js";

@ObjectType("Bounds", { description: "From a low to a high figure.", simpleResolvers: true })
export class BoundsType {
  @Field(() => Float, { description: "The low figure, in the unit of the field that has it." })
  readonly low!: number;

  @Field(() => Float, { description: "The high figure; the same as the low one when it is certain." })
  readonly high!: number;
}

export function toBounds({ low, high }: { readonly low: number; readonly high: number }): BoundsType {
  return make(BoundsType, { low, high });
}
