import { Field, ID, ObjectType } from "type-graphql";
import type { Action as Act } from "../../domain/concepts.js";
import { globalId, type Label } from "../../domain/kinds.js";
import type { InterventionType } from "../intervention/intervention.type.js";
import { make, say, type View } from "../view.js";
import { Action, toAction } from "./action.union.js";
import type { RouteType } from "./route.type.js";

@ObjectType("Way", {
  description: "A usual way or an intervention, by its id and its name.",
  simpleResolvers: true,
})
export class WayType {
  @Field(() => ID, { description: "Global id of the route or the intervention." })
  readonly id!: string;

  @Field(() => String, { description: "Its name, in plain words." })
  readonly name!: string;

  @Field(() => Action, { description: "The same with all that is known of it." })
  readonly node!: InterventionType | RouteType;
}

export function toWay(view: View, act: Act): WayType {
  const { label, index } = actRef(view, act);
  return make(WayType, {
    id: globalId(label, act.id),
    name: say(view, act.name),
    node: toAction(view, { label, index }),
  });
}

/** Routes and interventions may share an id, so an act is known by being the very one of its catalogue. */
export function actRef(
  { world: { routes, interventions } }: View,
  act: Act,
): { readonly label: Extract<Label, "Route" | "Intervention">; readonly index: number } {
  const route = routes.index.get(act.id);
  if (route !== undefined && routes.list[route] === act) return { label: "Route", index: route };
  return { label: "Intervention", index: interventions.index.get(act.id) ?? -1 };
}
