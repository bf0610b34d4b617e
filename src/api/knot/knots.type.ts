import { Field, ObjectType } from "type-graphql";
import type { KnotsFound } from "../../domain/knots/find-knots.js";
import { ConditionType, toConditionOf } from "../condition/condition.type.js";
import { ReplyType } from "../safety/reply.type.js";
import { usually } from "../shared/estimate.js";
import { each, make, type View } from "../view.js";
import { KnotType, toKnot } from "./knot.type.js";

/** How many knots an answer usually has, and the most it ever has. */
export const USUAL_KNOTS = 8;

@ObjectType("Knots", {
  implements: ReplyType,
  description: "The circles in which a household is locked, and what cuts them.",
  simpleResolvers: true,
})
export class KnotsType implements ReplyType {
  readonly graphVersion!: ReplyType["graphVersion"];
  readonly contradictions!: ReplyType["contradictions"];
  readonly safetyFirst!: ReplyType["safetyFirst"];
  readonly safetyQuestion!: ReplyType["safetyQuestion"];

  @Field(() => [KnotType], {
    description: "The knots, certain ones first, then the smallest. Empty when none is known.",
    complexity: usually(USUAL_KNOTS),
  })
  readonly nodes!: KnotType[];

  @Field(() => Boolean, {
    description:
      "False when the search was ended before it was through: one that is as strong may be missing.",
  })
  readonly complete!: boolean;

  @Field(() => [ConditionType], {
    description:
      "Conditions said to hold while something that they mean is said to fail. They are read as failing.",
    complexity: usually(1),
  })
  readonly contradictedConditions!: ConditionType[];
}

export function toKnots(view: View, reply: ReplyType, found: KnotsFound): KnotsType {
  return make(KnotsType, {
    ...reply,
    nodes: each(view, found.knots, (knot) => toKnot(view, knot)),
    complete: found.complete,
    contradictedConditions: each(view, found.contradictions, (condition) => toConditionOf(view, condition)),
  });
}
