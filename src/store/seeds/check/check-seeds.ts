import { stat } from "node:fs/promises";
import { assembleSeeds, joinByKind } from "../assemble.js";
import { kindOfFile, readSeedFiles, yamlFilesBelow } from "../files.js";
import { seedKinds } from "../manifest.js";
import type { Seeds } from "../types.js";
import { agreementProblems } from "./agreements.js";
import { countProblems, countsFile, type SeedCounts } from "./counts.js";
import { collectIds, type ReadFile } from "./ids.js";
import { meaningProblems } from "./meanings.js";
import type { SeedProblem } from "./problem.js";
import { SeedSchemas } from "./schemas.js";
import { shapeProblems } from "./shape.js";
import { syntaxProblems } from "./syntax.js";
import { twinProblems } from "./twins.js";

export interface SeedCheck {
  readonly problems: readonly SeedProblem[];
  /** Present only when there is no problem: nothing else may be loaded. */
  readonly seeds?: Seeds;
  readonly counts: SeedCounts;
}

async function placeProblems(dir: string): Promise<SeedProblem[]> {
  const names = await yamlFilesBelow(dir);
  const stray = names
    .filter((file) => file !== countsFile && kindOfFile(file) === undefined)
    .map((file) => ({ file, line: 1, expected: "a file at the place of a kind (see README.md)", came: "an unknown file" }));
  const missing = seedKinds
    .filter(({ kind }) => !names.some((file) => kindOfFile(file)?.kind === kind))
    .map(({ at, kind }) => ({ file: at, line: 1, expected: `the ${kind}`, came: "no such file" }));
  return [...stray, ...missing];
}

function countEntries(files: readonly ReadFile[]): SeedCounts {
  const counts: Record<string, number> = Object.fromEntries(seedKinds.filter(({ list }) => list).map(({ kind }) => [kind, 0]));
  for (const { file, value } of files) if (file.list && Array.isArray(value)) counts[file.kind]! += value.length;
  return counts;
}

/** Checks that need all files: left out while one cannot be read, because they would only repeat that. */
async function crossProblems(dir: string, files: readonly ReadFile[], schemas: SeedSchemas, counts: SeedCounts) {
  const { ids, problems } = collectIds(files, schemas);
  return [
    ...problems,
    ...meaningProblems(files, ids, schemas),
    ...agreementProblems(files),
    ...(await countProblems(dir, counts)),
  ];
}

const inOrder = (a: SeedProblem, b: SeedProblem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;

/** Reads and checks a folder of seeds and reports every problem with its file and line. An unreadable folder is one problem. */
export async function checkSeeds(dir: string): Promise<SeedCheck> {
  if (!(await stat(dir).catch(() => undefined))?.isDirectory()) {
    return { problems: [{ file: ".", line: 1, expected: "a folder with seeds", came: `nothing at ${dir}` }], counts: {} };
  }
  const schemas = new SeedSchemas();
  const files: ReadFile[] = (await readSeedFiles(dir)).map((file) => ({ file, value: file.document.toJS() as unknown }));
  const syntax = files.flatMap(({ file }) => syntaxProblems(file));
  const unreadable = new Set(syntax.map(({ file }) => file));
  const readable = files.filter(({ file }) => !unreadable.has(file.file));
  const counts = countEntries(readable);
  const problems = [
    ...(await placeProblems(dir)),
    ...syntax,
    ...readable.flatMap(({ file, value }) => shapeProblems(file, value, schemas)),
    ...readable.flatMap((read) => twinProblems(read, schemas)),
    ...(unreadable.size > 0 ? [] : await crossProblems(dir, readable, schemas, counts)),
  ].sort(inOrder);
  if (problems.length > 0) return { problems, counts };
  const values = readable.map(({ file, value }) => ({ kind: file.kind, list: file.list, value }));
  return { problems, counts, seeds: assembleSeeds(joinByKind(values)) };
}
