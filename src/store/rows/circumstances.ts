import type { EdgeRow } from "../../domain/graph-rows.js";
import type { Label } from "../../domain/kinds.js";
import type { Circumstance, Group, Meaning, Seeds } from "../seeds/types.js";
import { propsOf } from "./props.js";
import { edge, join, node, type End, type RowSet } from "./row-set.js";

/** Which fact a field of a meaning speaks of, and what it says about it. */
const READING: readonly (readonly [keyof Meaning, Label, string])[] = [
  ["life_events", "LifeEvent", "is"],
  ["issues", "Issue", "is"],
  ["circumstances", "Circumstance", "is"],
  ["holds", "Condition", "holds"],
  ["fails", "Condition", "fails"],
  ["doubt", "Condition", "doubt"],
  ["groups", "Group", "in"],
  ["not_groups", "Group", "out"],
];

/** Circumstances with what they mean, and groups with their rule. */
export function circumstanceRows(seeds: Seeds): RowSet {
  return join(...seeds.circumstances.map(rowsOfCircumstance), {
    nodes: seeds.groups.map(groupNode),
    edges: [],
  });
}

function rowsOfCircumstance(circumstance: Circumstance): RowSet {
  const end: End = ["Circumstance", circumstance.id];
  return {
    nodes: [node(end, propsOf(circumstance, ["means", "means_no"]))],
    edges: [...meanings(end, "yes", circumstance.means), ...meanings(end, "no", circumstance.means_no)],
  };
}

function meanings(from: End, answer: "yes" | "no", meaning: Meaning = {}): EdgeRow[] {
  return READING.flatMap(([field, label, as]) =>
    (meaning[field] ?? []).map((id) => edge("MEANS", from, [label, id], { answer, as })),
  );
}

function groupNode({ any, all, ...group }: Group): RowSet["nodes"][number] {
  const rule = { any, ...(all === undefined ? {} : { all }) };
  return node(["Group", group.id], { ...propsOf(group), ruleJson: JSON.stringify(rule) });
}
