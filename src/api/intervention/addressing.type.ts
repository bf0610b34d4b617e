import { Field, Int, ObjectType } from "type-graphql";
import type { Address } from "../../domain/concepts.js";
import { make, sayMaybe, type View } from "../view.js";

@ObjectType("Addressing", {
  description: "An intervention that does something about an issue.",
  simpleResolvers: true,
})
export class AddressingType {
  readonly view!: View;
  readonly interventionPlace!: number;
  readonly issuePlace!: number;

  @Field(() => Int, {
    description:
      "How much it is meant for the issue: 3 made for it, 2 a usual help, 1 a side effect, 0 given before but no help; editorial.",
  })
  readonly grade!: number;

  @Field(() => String, { nullable: true, description: "What it does about the issue, in words." })
  readonly effect!: string | undefined;
}

export function toAddressing(view: View, intervention: number, address: Address): AddressingType {
  return make(AddressingType, {
    view,
    interventionPlace: intervention,
    issuePlace: address.cause,
    grade: address.grade,
    effect: sayMaybe(view, address.effect),
  });
}
