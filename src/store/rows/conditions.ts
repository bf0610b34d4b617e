import type { EdgeRow } from "../../domain/graph-rows.js";
import type { Block, Condition, ImpliedBy, Prior, Seeds } from "../seeds/types.js";
import { propsOf } from "./props.js";
import { edge, edges, join, node, type End, type Props, type RowSet } from "./row-set.js";
import { sourceList } from "./sources.js";

/** Conditions, what they follow from, and the issues that stand in their way. */
export function conditionRows(seeds: Seeds): RowSet {
  return join(...seeds.conditions.map(rowsOfCondition), { nodes: [], edges: seeds.blocks.map(blockEdge) });
}

function rowsOfCondition(condition: Condition): RowSet {
  const { implied_false_by, doubted_by, implied_true_by, implies, typical_prior, ...rest } = condition;
  const end: End = ["Condition", condition.id];
  return {
    nodes: [node(end, { ...propsOf(rest), ...priorProps(typical_prior) })],
    edges: [
      ...(implied_false_by ?? []).map((id) => edge("RULES_OUT", ["Issue", id], end)),
      ...(doubted_by ?? []).map((id) => edge("DOUBTS", ["Issue", id], end)),
      ...(implied_true_by ?? []).map((by) => edge("ENSURES", impliedBy(by), end)),
      ...edges("IMPLIES", end, "Condition", implies),
    ],
  };
}

function priorProps({ value, level, basis, ...rest }: Prior): Props {
  const { noteNl, noteEn, evidenceIssue } = propsOf(rest);
  return {
    prior: value,
    priorLevel: level,
    priorBasis: basis,
    ...(evidenceIssue === undefined ? {} : { priorEvidenceIssue: evidenceIssue }),
    ...(noteNl === undefined ? {} : { priorNoteNl: noteNl }),
    ...(noteEn === undefined ? {} : { priorNoteEn: noteEn }),
  };
}

function impliedBy({ condition, issue, life_event, circumstance }: ImpliedBy): End {
  if (condition !== undefined) return ["Condition", condition];
  if (issue !== undefined) return ["Issue", issue];
  if (life_event !== undefined) return ["LifeEvent", life_event];
  if (circumstance !== undefined) return ["Circumstance", circumstance];
  throw new Error(
    "expected one of condition, issue, life_event, circumstance under implied_true_by, came none",
  );
}

function blockEdge(block: Block): EdgeRow {
  const to: End =
    block.condition === undefined
      ? ["Intervention", block.intervention ?? ""]
      : ["Condition", block.condition];
  const props = {
    ...propsOf(block, ["issue", "condition", "intervention", "sources"]),
    ...sourceList(block.sources),
  };
  return edge("BLOCKS", ["Issue", block.issue], to, props);
}
