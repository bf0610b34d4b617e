import { Field, ObjectType } from "type-graphql";
import { make, type View } from "../view.js";

@ObjectType("Grounding", {
  description: "An intervention that rests on a legal basis.",
  simpleResolvers: true,
})
export class GroundingType {
  readonly view!: View;
  readonly interventionPlace!: number;
  readonly basisPlace!: number;

  @Field(() => Boolean, { description: "True when the room in the rules was read from this very basis." })
  readonly decisive!: boolean;
}

export function toGrounding(
  view: View,
  interventionPlace: number,
  basisPlace: number,
  decisive: boolean,
): GroundingType {
  return make(GroundingType, { view, interventionPlace, basisPlace, decisive });
}
