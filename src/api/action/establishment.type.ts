import { Field, Float, ObjectType } from "type-graphql";
import type { Establishment } from "../../domain/concepts.js";
import type { ActRef } from "../../graph/neighbours.js";
import { make, type View } from "../view.js";

@ObjectType("Establishment", {
  description: "A condition that an action brings about.",
  simpleResolvers: true,
})
export class EstablishmentType {
  readonly view!: View;
  readonly act!: ActRef;
  readonly establishment!: Establishment;

  @Field(() => Float, {
    description:
      "How surely the condition holds afterwards, from 0 to 1; a judgement of the editors, not a measured chance.",
  })
  readonly probability!: number;
}

export function toEstablishment(view: View, act: ActRef, establishment: Establishment): EstablishmentType {
  return make(EstablishmentType, { view, act, establishment, probability: establishment.probability });
}
