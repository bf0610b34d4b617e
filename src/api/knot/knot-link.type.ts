import { Field, ObjectType } from "type-graphql";
import type { KnotLink } from "../../domain/knots/find-knots.js";
import { ImposedBy } from "../action/action.enums.js";
import { toWay, WayType } from "../action/way.type.js";
import { ConditionType, toConditionOf } from "../condition/condition.type.js";
import { make, type View } from "../view.js";

@ObjectType("KnotLink", {
  description: "One link of a knot: to get the one condition by the usual way, one needs the other.",
  simpleResolvers: true,
})
export class KnotLinkType {
  @Field(() => ConditionType, { description: "What one wants to get." })
  readonly condition!: ConditionType;

  @Field(() => ConditionType, { description: "What is needed for it." })
  readonly needs!: ConditionType;

  @Field(() => WayType, { description: "The usual way that asks for it." })
  readonly through!: WayType;

  @Field(() => ImposedBy, { description: "What makes it necessary." })
  readonly imposedBy!: ImposedBy;

  @Field(() => Boolean, {
    description: "True for a part of the circle; false for another way to it that is shut too.",
  })
  readonly inCircle!: boolean;
}

export function toKnotLink(view: View, link: KnotLink): KnotLinkType {
  return make(KnotLinkType, {
    condition: toConditionOf(view, link.condition),
    needs: toConditionOf(view, link.needs),
    through: toWay(view, link.through),
    imposedBy: link.imposedBy as ImposedBy,
    inCircle: link.inCircle,
  });
}
