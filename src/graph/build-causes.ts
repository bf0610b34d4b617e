import type { CauseEdge } from "../domain/concepts.js";
import type { EdgeRow } from "../domain/graph-rows.js";
import { edgeStrength, type Claim, type Direction, type EffectMeasure } from "../domain/strength.js";
import type { CauseGraph } from "../domain/world.js";
import type { Concepts } from "./build-concepts.js";
import { optional, Props } from "./props.js";
import { placeOf, type RowIndex } from "./row-index.js";

/** Places in the cause graph for the two ends a link can have. */
export interface CausePlaces {
  readonly event: (id: string) => number;
  readonly issue: (id: string) => number;
}

export function causePlaces({ lifeEvents, issues }: Pick<Concepts, "lifeEvents" | "issues">): CausePlaces {
  return {
    event: (id) => placeOf(lifeEvents.index, id, "life event"),
    issue: (id) => lifeEvents.list.length + placeOf(issues.index, id, "issue"),
  };
}

/** Life events, issues and the links between them as compressed rows, ordered by start and then end. */
export function buildCauses(rows: RowIndex, concepts: Concepts): CauseGraph {
  const places = causePlaces(concepts);
  const eventCount = concepts.lifeEvents.list.length;
  const edges = [
    ...rows.edges("MAY_RAISE").map((row) => causeEdge(row, places.event(row.from), places.issue(row.to))),
    ...rows.edges("LEADS_TO").map((row) => causeEdge(row, places.issue(row.from), places.issue(row.to))),
  ];
  return compress(eventCount + concepts.issues.list.length, eventCount, edges);
}

/** Compressed rows of any links. Two links between the same ends are kept apart, in order of id. */
export function compress(size: number, eventCount: number, edges: readonly CauseEdge[]): CauseGraph {
  const ordered = [...edges].sort((a, b) => a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : 1));
  const outStart = new Int32Array(size + 1);
  for (const { from } of ordered) outStart[from + 1] = (outStart[from + 1] as number) + 1;
  for (let node = 0; node < size; node++)
    outStart[node + 1] = (outStart[node + 1] as number) + (outStart[node] as number);
  const placeByEnds = new Map(ordered.map(({ from, to }, place) => [from * size + to, place]));
  return {
    size,
    eventCount,
    outStart,
    outTo: Int32Array.from(ordered, ({ to }) => to),
    weight: Float64Array.from(ordered, ({ strength }) => strength),
    reverse: Int32Array.from(ordered, ({ from, to }) => placeByEnds.get(to * size + from) ?? -1),
    edges: ordered,
  };
}

function causeEdge(row: EdgeRow, from: number, to: number): CauseEdge {
  const props = new Props(row);
  const claim = props.text("claim") as Claim;
  const direction = props.text("direction") as Direction;
  const measure = props.maybeText("effectMeasure") as EffectMeasure | undefined;
  const value = props.maybeNumber("effectValue");
  return {
    id: props.text("id"),
    from,
    to,
    strength: props.maybeNumber("strength") ?? edgeStrength({ claim, direction, measure, value }),
    claim,
    direction,
    evidence: props.text("evidence"),
    sources: props.list("sources"),
    needsSource: props.flag("needsSource"),
    ...optional("measure", measure),
    ...optional("value", value),
    ...optional("effect", props.maybeBoth("effect")),
    ...optional("population", props.maybeBoth("population")),
    ...optional("mechanism", props.maybeBoth("mechanism")),
  };
}
