import { Field, Int, ObjectType } from "type-graphql";
import type { Range } from "../../domain/concepts.js";
import { make, type View } from "../view.js";
import { RangeBasis } from "./action.enums.js";

@ObjectType("Range", {
  description: "From a low to a high figure, with where both come from.",
  simpleResolvers: true,
})
export class RangeType {
  readonly view!: View;
  readonly sourceIds!: readonly string[];

  @Field(() => Int, { description: "The low figure, in the unit of the field that has it." })
  readonly low!: number;

  @Field(() => Int, { description: "The high figure; the same as the low one when it is certain." })
  readonly high!: number;

  @Field(() => RangeBasis, { description: "Where the figures come from. Show it with them." })
  readonly basis!: RangeBasis;

  @Field(() => Boolean, { description: "True while a source for the figures is still looked for." })
  readonly needsSource!: boolean;
}

export function toRange(view: View, { low, high, basis, needsSource, sources }: Range): RangeType {
  return make(RangeType, {
    view,
    sourceIds: sources,
    low,
    high,
    basis: basis as RangeBasis,
    needsSource,
  });
}
