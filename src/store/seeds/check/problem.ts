import { type Document, isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { SeedFile } from "../files.js";

/** One thing that is wrong in the seeds. `line` counts from 1; `file` is relative to the seeds folder. */
export interface SeedProblem {
  readonly file: string;
  readonly line: number;
  readonly expected: string;
  readonly came: string;
}

export type Path = readonly (string | number)[];

/** The place of a problem. `onKey`: the line of the field name itself, for a field that should not be there. */
export interface Place {
  readonly file: SeedFile;
  readonly path: Path;
  readonly onKey?: string;
}

const pairOf = (node: unknown, key: string | number): Pair | undefined =>
  isMap(node)
    ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key))
    : undefined;

function offsetOf(document: Document.Parsed, path: Path): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    const next = isSeq(node) ? node.items[Number(step)] : pairOf(node, step);
    if (next === undefined) break;
    offset = (isPair(next) ? startOf(next.key) : startOf(next)) ?? offset;
    node = isPair(next) ? next.value : next;
  }
  return offset;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? (node as Node).range?.[0] : undefined);

/** The line of a value: that of its field name, or of the list item; of the nearest thing around it when it is not there. */
export function lineOf({ file, path, onKey }: Place): number {
  const offset = offsetOf(file.document, onKey === undefined ? path : [...path, onKey]);
  return file.lines.linePos(offset).line;
}

export const problemAt = (place: Place, expected: string, came: string): SeedProblem => ({
  file: place.file.file,
  line: lineOf(place),
  expected,
  came,
});

/** A value as it is shown in a problem: JSON, cut after 70 characters. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 70 ? `${text.slice(0, 67)}...` : text;
}
