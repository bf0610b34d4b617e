import type { EdgeRow } from "../../domain/graph-rows.js";
import type { Break, Establishment, Requirement, Route, Seeds } from "../seeds/types.js";
import { propsOf, rangeProps } from "./props.js";
import { edge, join, node, type End, type RowSet } from "./row-set.js";

/** Knots that open when one requirement is dropped, by `action|condition`. */
export type LoadBearing = ReadonlyMap<string, readonly string[]>;

export function loadBearing({ structure }: Pick<Seeds, "structure">): LoadBearing {
  return new Map(
    structure.load_bearing.map(({ action, condition, opens = [] }) => [`${action}|${condition}`, opens]),
  );
}

/** Edges that interventions and ordinary routes share. */
export function actionEdges(
  from: End,
  {
    requires = [],
    establishes = [],
  }: { requires?: readonly Requirement[]; establishes?: readonly Establishment[] },
  bearing: LoadBearing,
): EdgeRow[] {
  const props = (seed: object, place: number) => ({ ...propsOf(seed, ["condition"]), place });
  return [
    ...requires.map((seed, place) =>
      edge("REQUIRES", from, ["Condition", seed.condition], {
        ...props(seed, place),
        ...propsOf({ opens: bearing.get(`${from[1]}|${seed.condition}`) ?? [] }),
      }),
    ),
    ...establishes.map((seed, place) =>
      edge("ESTABLISHES", from, ["Condition", seed.condition], props(seed, place)),
    ),
  ];
}

/** Ordinary routes, and what any act can make fail later. */
export function routeRows(seeds: Seeds): RowSet {
  const routes = new Set(seeds.routes.map(({ id }) => id));
  const bearing = loadBearing(seeds);
  return join(...seeds.routes.map((route) => rowsOfRoute(route, bearing)), {
    nodes: [],
    edges: seeds.breaks.map((seed) => breakEdge(seed, routes.has(seed.action))),
  });
}

function rowsOfRoute(route: Route, bearing: LoadBearing): RowSet {
  const end: End = ["Route", route.id];
  const props = {
    ...propsOf(route, ["requires", "establishes", "lead_time_days", "cost_eur"]),
    ...rangeProps("cost", route.cost_eur),
    ...rangeProps("lead", route.lead_time_days),
  };
  return { nodes: [node(end, props)], edges: actionEdges(end, route, bearing) };
}

function breakEdge(seed: Break, isRoute: boolean): EdgeRow {
  const from: End = [isRoute ? "Route" : "Intervention", seed.action];
  return edge("RISKS", from, ["Condition", seed.condition], propsOf(seed, ["action", "condition"]));
}
