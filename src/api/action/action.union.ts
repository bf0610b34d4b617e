import { createUnionType } from "type-graphql";
import type { ActRef } from "../../graph/neighbours.js";
import { InterventionType, toIntervention } from "../intervention/intervention.type.js";
import type { View } from "../view.js";
import { RouteType, toRoute } from "./route.type.js";

export const Action = createUnionType({
  name: "Action",
  description:
    "Something that can be done: an intervention, or the usual way by which a condition comes about.",
  types: () => [InterventionType, RouteType] as const,
});

export function toAction(view: View, { label, index }: ActRef): InterventionType | RouteType {
  return label === "Intervention" ? toIntervention(view, index) : toRoute(view, index);
}
