import type { DocumentedKnot, Precedent, PrecedentOutcome } from "../domain/concepts.js";
import type { NodeRow } from "../domain/graph-rows.js";
import type { Text } from "../domain/text.js";
import type { Catalogue } from "../domain/world.js";
import { sourced, type Concepts } from "./build-concepts.js";
import { placesByLabel } from "./build-logic.js";
import { optional, Props } from "./props.js";
import { catalogueOf, placeOf, type RowIndex } from "./row-index.js";

/** Documented knots: for names and counts; the solver finds knots itself. */
export function buildDocumentedKnots(rows: RowIndex, { issues }: Concepts): Catalogue<DocumentedKnot> {
  return catalogueOf(rows.nodes("Knot"), (row) => {
    const props = new Props(row);
    return {
      id: row.id,
      name: props.both("name"),
      ...sourced(row, rows),
      issues: rows.edgesFrom("ABOUT", "Knot", row.id).map(({ to }) => placeOf(issues.index, to, "issue")),
      whyStuck: props.both("whyStuck"),
    };
  });
}

interface StoredObstacle {
  readonly condition?: string;
  readonly text_nl?: string;
  readonly text_en?: string;
}

/** Published cases, with places in the catalogues of this graph. */
export function buildPrecedents(
  rows: RowIndex,
  concepts: Concepts,
  interventions: Catalogue<{ readonly id: string }>,
): Catalogue<Precedent> {
  const find = placesByLabel(concepts);
  const act = (id: string): number => placeOf(interventions.index, id, "intervention");
  return catalogueOf(rows.nodes("Precedent"), (row): Precedent => {
    const props = new Props(row);
    const involved = rows.edgesFrom("INVOLVED", "Precedent", row.id);
    const places = (isWanted: (label: NodeRow["label"]) => boolean): number[] =>
      involved
        .filter(({ toLabel }) => isWanted(toLabel))
        .map(({ toLabel, to }) => find(toLabel, to))
        .sort((a, b) => a - b);
    return {
      id: row.id,
      ...sourced(row, rows),
      title: props.both("title"),
      pattern: props.both("pattern"),
      kindOfSource: props.text("kindOfSource"),
      country: props.text("country"),
      ...optional("year", props.maybeNumber("year")),
      causes: places((label) => label !== "Circumstance"),
      circumstances: places((label) => label === "Circumstance"),
      stoodInTheWay: (props.json<StoredObstacle[]>("stoodInTheWayJson") ?? []).map((each) => ({
        ...optional(
          "condition",
          each.condition === undefined ? undefined : find("Condition", each.condition),
        ),
        ...optional("text", textOf(each)),
      })),
      askedFor: props.both("askedFor"),
      used: rows.edgesFrom("USED", "Precedent", row.id).map(({ to }) => act(to)),
      ...optional("otherAct", props.maybeBoth("actWithoutId")),
      notDone: props.list("namedButNotDone").map(act),
      outcome: props.both("outcome"),
      ended: props.text("outcomeKind") as PrecedentOutcome,
    };
  });
}

function textOf({ text_nl: nl, text_en: en }: StoredObstacle): Text | undefined {
  return nl === undefined || en === undefined ? undefined : { nl, en };
}
