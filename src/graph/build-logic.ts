import type { Meaning } from "../domain/concepts.js";
import type { Label } from "../domain/kinds.js";
import type { ConditionLogic } from "../domain/world.js";
import { causePlaces } from "./build-causes.js";
import type { Concepts } from "./build-concepts.js";
import { Props } from "./props.js";
import { placeOf, type RowIndex } from "./row-index.js";

/** What conditions follow from, by the place of the condition. */
export function buildConditionLogic(rows: RowIndex, concepts: Concepts): ConditionLogic {
  const find = placesByLabel(concepts);
  const lists = <T>(): T[][] => concepts.conditions.list.map(() => []);
  const logic = {
    ruledOutBy: lists<number>(),
    doubtedBy: lists<number>(),
    ensuredBy: lists<{ kind: "cause" | "circumstance" | "condition"; index: number }>(),
    implies: lists<number>(),
  };
  for (const { from, to } of rows.edges("RULES_OUT")) {
    logic.ruledOutBy[find("Condition", to)]?.push(find("Issue", from));
  }
  for (const { from, to } of rows.edges("DOUBTS"))
    logic.doubtedBy[find("Condition", to)]?.push(find("Issue", from));
  for (const { from, to } of rows.edges("IMPLIES"))
    logic.implies[find("Condition", from)]?.push(find("Condition", to));
  for (const { fromLabel, from, to } of rows.edges("ENSURES")) {
    const kind =
      fromLabel === "Condition" ? "condition" : fromLabel === "Circumstance" ? "circumstance" : "cause";
    logic.ensuredBy[find("Condition", to)]?.push({ kind, index: find(fromLabel, from) });
  }
  return logic;
}

/** What circumstances mean, in order of circumstance. */
export function buildMeanings(rows: RowIndex, concepts: Concepts): Meaning[] {
  const find = placesByLabel(concepts);
  return rows
    .edges("MEANS")
    .map((row): Meaning => {
      const props = new Props(row);
      return {
        circumstance: find("Circumstance", row.from),
        answer: props.text("answer") as Meaning["answer"],
        as: props.text("as") as Meaning["as"],
        target: row.toLabel === "Condition" ? "condition" : row.toLabel === "Group" ? "group" : "cause",
        index: find(row.toLabel, row.to),
      };
    })
    .sort((a, b) => a.circumstance - b.circumstance || a.index - b.index);
}

/** Finds the place of a node; events and issues in the numbering of the cause graph. */
export function placesByLabel(concepts: Concepts): (label: Label, id: string) => number {
  const causes = causePlaces(concepts);
  return (label, id) => {
    if (label === "LifeEvent") return causes.event(id);
    if (label === "Issue") return causes.issue(id);
    if (label === "Condition") return placeOf(concepts.conditions.index, id, "condition");
    if (label === "Circumstance") return placeOf(concepts.circumstances.index, id, "circumstance");
    if (label === "Group") return placeOf(concepts.groups.index, id, "group");
    throw new Error(`expected a label with a place in the solver, came ${label}`);
  };
}
