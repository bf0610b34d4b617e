import { FieldResolver, Resolver, Root } from "type-graphql";
import { InterventionType, toIntervention } from "../intervention/intervention.type.js";
import { one } from "../view.js";
import { GroundingType } from "./grounding.type.js";
import { LegalBasisType, toLegalBasis } from "./legal-basis.type.js";

@Resolver(() => GroundingType)
export class GroundingResolver {
  @FieldResolver(() => InterventionType, { description: "The intervention." })
  intervention(@Root() { view, interventionPlace }: GroundingType): InterventionType {
    return one(view, interventionPlace, (place) => toIntervention(view, place));
  }

  @FieldResolver(() => LegalBasisType, { description: "The legal basis." })
  legalBasis(@Root() { view, basisPlace }: GroundingType): LegalBasisType {
    return one(view, basisPlace, (place) => toLegalBasis(view, place));
  }
}
