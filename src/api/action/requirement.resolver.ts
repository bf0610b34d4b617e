import { FieldResolver, Resolver, Root } from "type-graphql";
import { ConditionType, toCondition } from "../condition/condition.type.js";
import { InterventionType, toIntervention } from "../intervention/intervention.type.js";
import { usually } from "../shared/estimate.js";
import { each, one } from "../view.js";
import { Action, toAction } from "./action.union.js";
import { RequirementType } from "./requirement.type.js";
import type { RouteType } from "./route.type.js";

@Resolver(() => RequirementType)
export class RequirementResolver {
  @FieldResolver(() => ConditionType, { description: "The condition." })
  condition(@Root() { view, requirement }: RequirementType): ConditionType {
    return one(view, requirement.condition, (place) => toCondition(view, place));
  }

  @FieldResolver(() => Action, { description: "What needs it." })
  action(@Root() { view, act }: RequirementType): InterventionType | RouteType {
    return one(view, act, (ref) => toAction(view, ref));
  }

  @FieldResolver(() => [InterventionType], {
    description: "Interventions that set the requirement aside.",
    complexity: usually(1),
  })
  waivableBy(@Root() { view, requirement }: RequirementType): InterventionType[] {
    const places = requirement.waivableBy.flatMap((id) => view.world.interventions.index.get(id) ?? []);
    return each(view, places, (place) => toIntervention(view, place));
  }
}
