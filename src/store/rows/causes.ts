import type { EdgeRow } from "../../domain/graph-rows.js";
import { edgeStrength } from "../../domain/strength.js";
import type { Edge, Issue, LifeEvent, Seeds } from "../seeds/types.js";
import { propsOf } from "./props.js";
import { edge, join, node, type End, type RowSet } from "./row-set.js";
import { sourceList, supportedBy } from "./sources.js";

/** Life events, issues, their domains, and the links by which one brings another. */
export function causeRows(seeds: Seeds): RowSet {
  return join(
    ...seeds.domains.map(({ sources, ...domain }) => ({
      nodes: [node(["Domain", domain.id], propsOf(domain))],
      edges: supportedBy(["Domain", domain.id], sources),
    })),
    ...seeds.lifeEvents.map((event) => lifeEventRows(event, seeds)),
    ...seeds.issues.map(issueRows),
    { nodes: [], edges: seeds.edges.map(causeEdge) },
  );
}

function lifeEventRows({ sources, catalogues = [], ...event }: LifeEvent, seeds: Seeds): RowSet {
  const end: End = ["LifeEvent", event.id];
  const nameOf = (id: string): string =>
    seeds.catalogues.find((catalogue) => catalogue.id === id)?.name ?? id;
  const labels = catalogues.map((label) => ({ ...label, name: nameOf(label.catalogue) }));
  return {
    nodes: [node(end, propsOf({ ...event, catalogues: labels }))],
    edges: supportedBy(end, sources),
  };
}

function issueRows({ sources, ...issue }: Issue): RowSet {
  const end: End = ["Issue", issue.id];
  return {
    nodes: [node(end, propsOf(issue))],
    edges: [edge("IN_DOMAIN", end, ["Domain", issue.domain]), ...supportedBy(end, sources)],
  };
}

/** `strength` is the number the ranking uses; what kind of source stands behind it is in `evidence`. */
function causeEdge(seed: Edge): EdgeRow {
  const { claim, direction, effect_measure: measure, effect_value: value } = seed;
  const props = {
    ...propsOf(seed, ["from", "from_type", "to", "sources", "strength"]),
    ...sourceList(seed.sources),
    evidence: seed.strength,
    strength: edgeStrength({ claim, direction, measure, value }),
  };
  return seed.from_type === "life_event"
    ? edge("MAY_RAISE", ["LifeEvent", seed.from], ["Issue", seed.to], props)
    : edge("LEADS_TO", ["Issue", seed.from], ["Issue", seed.to], props);
}
