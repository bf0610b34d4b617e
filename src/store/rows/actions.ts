import type { EdgeRow } from "../../domain/graph-rows.js";
import type { Break, Establishment, Requirement, Route, Seeds } from "../seeds/types.js";
import { propsOf, rangeProps } from "./props.js";
import { edge, join, node, type End, type RowSet } from "./row-set.js";

/** Edges that interventions and ordinary routes share. */
export function actionEdges(
  from: End,
  {
    requires = [],
    establishes = [],
  }: { requires?: readonly Requirement[]; establishes?: readonly Establishment[] },
): EdgeRow[] {
  const props = (seed: object, place: number) => ({ ...propsOf(seed, ["condition"]), place });
  return [
    ...requires.map((seed, place) =>
      edge("REQUIRES", from, ["Condition", seed.condition], props(seed, place)),
    ),
    ...establishes.map((seed, place) =>
      edge("ESTABLISHES", from, ["Condition", seed.condition], props(seed, place)),
    ),
  ];
}

/** Ordinary routes, and what any act can make fail later. */
export function routeRows(seeds: Seeds): RowSet {
  const routes = new Set(seeds.routes.map(({ id }) => id));
  return join(...seeds.routes.map(rowsOfRoute), {
    nodes: [],
    edges: seeds.breaks.map((seed) => breakEdge(seed, routes.has(seed.action))),
  });
}

function rowsOfRoute(route: Route): RowSet {
  const end: End = ["Route", route.id];
  const props = {
    ...propsOf(route, ["requires", "establishes", "lead_time_days", "cost_eur"]),
    ...rangeProps("cost", route.cost_eur),
    ...rangeProps("lead", route.lead_time_days),
  };
  return { nodes: [node(end, props)], edges: actionEdges(end, route) };
}

function breakEdge(seed: Break, isRoute: boolean): EdgeRow {
  const from: End = [isRoute ? "Route" : "Intervention", seed.action];
  return edge("RISKS", from, ["Condition", seed.condition], propsOf(seed, ["action", "condition"]));
}
