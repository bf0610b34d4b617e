import { Field, ObjectType } from "type-graphql";
import type { Requirement } from "../../domain/concepts.js";
import type { ActRef } from "../../graph/neighbours.js";
import { make, sayMaybe, type View } from "../view.js";
import { ImposedBy } from "./action.enums.js";

@ObjectType("Requirement", {
  description: "A condition that an action needs.",
  simpleResolvers: true,
})
export class RequirementType {
  readonly view!: View;
  readonly act!: ActRef;
  readonly requirement!: Requirement;

  @Field(() => Boolean, {
    description: "True when it cannot be done without; false when it only makes it harder.",
  })
  readonly hard!: boolean;

  @Field(() => ImposedBy, { description: "What makes the condition necessary." })
  readonly imposedBy!: ImposedBy;

  @Field(() => String, { nullable: true, description: "What to know about it." })
  readonly note!: string | undefined;
}

export function toRequirement(view: View, act: ActRef, requirement: Requirement): RequirementType {
  return make(RequirementType, {
    view,
    act,
    requirement,
    hard: requirement.hard,
    imposedBy: requirement.imposedBy as ImposedBy,
    note: sayMaybe(view, requirement.note),
  });
}
