import { Field, ObjectType } from "type-graphql";
import type { Asked } from "../../domain/knots/points.js";
import { BoundsType, toBounds } from "../shared/bounds.type.js";
import { make } from "../view.js";

/** What actions ask together, as the fields of whatever is made up of them. */
@ObjectType("AskedTogether", {
  description: "What several actions ask of money and time together.",
  simpleResolvers: true,
})
export class AskedType {
  @Field(() => BoundsType, { description: "Euros of all together, whoever pays." })
  readonly euros!: BoundsType;

  @Field(() => BoundsType, { description: "Days of the slowest, as they can run side by side." })
  readonly days!: BoundsType;

  @Field(() => Boolean, { description: "True when a figure is missing: then it is at least this." })
  readonly isLowerBound!: boolean;

  @Field(() => Boolean, { description: "True when a figure is an estimate without a source." })
  readonly isEstimate!: boolean;
}

export function toAsked({ euros, days, isLowerBound, isEstimate }: Asked): AskedType {
  return make(AskedType, { euros: toBounds(euros), days: toBounds(days), isLowerBound, isEstimate });
}
