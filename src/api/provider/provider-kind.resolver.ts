import { FieldResolver, Resolver, Root } from "type-graphql";
import { InterventionType, toIntervention } from "../intervention/intervention.type.js";
import { usually } from "../shared/estimate.js";
import { each } from "../view.js";
import { ProviderKindType } from "./provider-kind.type.js";

@Resolver(() => ProviderKindType)
export class ProviderKindResolver {
  @FieldResolver(() => [InterventionType], {
    description: "Interventions that it can do.",
    complexity: usually(31),
  })
  interventions(@Root() { view, place }: ProviderKindType): InterventionType[] {
    return each(view, view.near.canBeDoneBy[place] ?? [], (act) => toIntervention(view, act));
  }
}
