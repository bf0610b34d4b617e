import type { EdgeRow } from "../../domain/graph-rows.js";
import type { Knot, Precedent, Seeds } from "../seeds/types.js";
import { propsOf } from "./props.js";
import { edge, edges, join, node, type End, type RowSet } from "./row-set.js";
import { supportedBy } from "./sources.js";

/** Documented knots and precedents: they show, the solver never reads them. */
export function exampleRows(seeds: Seeds): RowSet {
  return join(...seeds.knots.map(knotRows), ...seeds.precedents.map(precedentRows));
}

function knotRows({ issues, breakers, sources, ...knot }: Knot): RowSet {
  const end: End = ["Knot", knot.id];
  return {
    nodes: [node(end, propsOf(knot))],
    edges: [
      ...edges("ABOUT", end, "Issue", issues),
      ...(breakers ?? []).map((breaker, place) => breakerEdge(end, breaker, place)),
      ...supportedBy(end, sources),
    ],
  };
}

function breakerEdge(
  from: End,
  { intervention, ...breaker }: Knot["breakers"][number],
  place: number,
): EdgeRow {
  return edge("CUT_BY", from, ["Intervention", intervention], { ...propsOf(breaker), place });
}

function precedentRows({
  life_events,
  issues,
  circumstances,
  used,
  sources,
  ...precedent
}: Precedent): RowSet {
  const end: End = ["Precedent", precedent.id];
  return {
    nodes: [node(end, propsOf(precedent))],
    edges: [
      ...edges("INVOLVED", end, "LifeEvent", life_events),
      ...edges("INVOLVED", end, "Issue", issues),
      ...edges("INVOLVED", end, "Circumstance", circumstances),
      ...edges("USED", end, "Intervention", used),
      ...supportedBy(end, sources),
    ],
  };
}
