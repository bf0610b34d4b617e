import { FieldResolver, Resolver, Root } from "type-graphql";
import { MeaningType, toMeaning } from "../circumstance/meaning.type.js";
import { InterventionType, toIntervention } from "../intervention/intervention.type.js";
import { usually } from "../shared/estimate.js";
import { each } from "../view.js";
import { GroupType } from "./group.type.js";

@Resolver(() => GroupType)
export class GroupResolver {
  @FieldResolver(() => [InterventionType], {
    description: "Interventions that are only for this group.",
    complexity: usually(1),
  })
  interventions(@Root() { view, place }: GroupType): InterventionType[] {
    return each(view, view.near.onlyForGroup[place] ?? [], (act) => toIntervention(view, act));
  }

  @FieldResolver(() => [MeaningType], {
    description: "Circumstances that say who belongs to it and who does not.",
    complexity: usually(1),
  })
  meantBy(@Root() { view, place }: GroupType): MeaningType[] {
    return each(view, view.near.meantBy.group[place] ?? [], (meaning) => toMeaning(view, meaning));
  }
}
