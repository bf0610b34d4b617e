import { Field, InputType } from "type-graphql";
import { CircumstanceKind } from "./circumstance.type.js";

@InputType("CircumstanceFilter", { description: "Which circumstances. Everything given must hold." })
export class CircumstanceFilter {
  @Field(() => String, { nullable: true, description: "Part of the name, in either language." })
  readonly name?: string | null;

  @Field(() => CircumstanceKind, { nullable: true, description: "Only those about this." })
  readonly kind?: CircumstanceKind | null;
}
