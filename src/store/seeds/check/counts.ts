import { readFile } from "node:fs/promises";
import path from "node:path";
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { SeedProblem } from "./problem.js";

/** Kind to number of entries, for every kind that is a list. */
export type SeedCounts = Readonly<Record<string, number>>;

export const countsFile = "counts.yaml";

/** Compares what stands in the files with the committed table, both ways. */
export async function countProblems(dir: string, counts: SeedCounts): Promise<SeedProblem[]> {
  const text = await readFile(path.join(dir, countsFile), "utf8").catch(() => undefined);
  if (text === undefined) {
    return [{ file: countsFile, line: 1, expected: "a table of kind to number of entries", came: "no such file" }];
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const table = isMap(document.contents) ? document.contents.items : [];
  const problems: SeedProblem[] = [];
  const named = new Set<string>();
  for (const { key, value } of table) {
    if (!isScalar(key) || !isScalar(value)) continue;
    const kind = String(key.value);
    named.add(kind);
    const line = lines.linePos(key.range?.[0] ?? 0).line;
    const actual = counts[kind];
    if (actual === undefined) problems.push({ file: countsFile, line, expected: "a kind of seed that is a list", came: kind });
    else if (value.value !== actual) {
      problems.push({ file: countsFile, line, expected: `${kind}: ${String(value.value)} entries in the files`, came: String(actual) });
    }
  }
  for (const [kind, actual] of Object.entries(counts)) {
    if (!named.has(kind)) {
      problems.push({ file: countsFile, line: Math.max(table.length, 1), expected: `a line ${kind}: ${actual}`, came: "nothing" });
    }
  }
  return problems;
}
