import { FieldResolver, Resolver, Root } from "type-graphql";
import { ConditionType, toCondition } from "../condition/condition.type.js";
import type { InterventionType } from "../intervention/intervention.type.js";
import { one } from "../view.js";
import { Action, toAction } from "./action.union.js";
import { EstablishmentType } from "./establishment.type.js";
import type { RouteType } from "./route.type.js";

@Resolver(() => EstablishmentType)
export class EstablishmentResolver {
  @FieldResolver(() => ConditionType, { description: "The condition." })
  condition(@Root() { view, establishment }: EstablishmentType): ConditionType {
    return one(view, establishment.condition, (place) => toCondition(view, place));
  }

  @FieldResolver(() => Action, { description: "What brings it about." })
  action(@Root() { view, act }: EstablishmentType): InterventionType | RouteType {
    return one(view, act, (ref) => toAction(view, ref));
  }
}
