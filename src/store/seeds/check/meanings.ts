import type { SeedFile } from "../files.js";
import type { KnownIds, ReadFile } from "./ids.js";
import { problemAt, type SeedProblem, shown } from "./problem.js";
import type { SeedSchemas } from "./schemas.js";
import { type Visit, walk } from "./walk.js";

/** `field`: the field of the value that the problem is about, when it is not the value itself. */
type Found = { readonly expected: string; readonly came: string; readonly field?: string } | undefined;

/** A reference must be known to one of the kinds its schema names. */
function dangling({ value, schema }: Visit, ids: KnownIds): Found {
  const kinds = schema["x-ref"];
  if (kinds === undefined || typeof value !== "string") return undefined;
  const except = schema["x-ref-except"];
  if (except !== undefined && new RegExp(except).test(value)) return undefined;
  if (kinds.some((kind) => ids.get(kind)?.has(value))) return undefined;
  return { expected: `an id that stands in ${kinds.join(" or ")}`, came: shown(value) };
}

const guesses = new Set(["estimate", "editorial", "nothing-to-buy"]);

/** A number that is a fact, in a field or in a text, needs a source or the mark of an estimate on the way out to its entry. */
function unsourced({ value, schema, around }: Visit): Found {
  if (schema["x-number"] !== "fact") return undefined;
  if (typeof value !== "number" && !(typeof value === "string" && /\d/.test(value))) return undefined;
  const basis = schema["x-basis"];
  const covered = around.some(
    (holder) =>
      (Array.isArray(holder["sources"]) && holder["sources"].length > 0) ||
      holder["needs_source"] === true ||
      guesses.has(String(holder["basis"])) ||
      (basis !== undefined && holder[basis] !== undefined),
  );
  if (covered) return undefined;
  return { expected: "a source for this number, or the mark of an estimate (needs_source: true or a basis)", came: shown(value) };
}

/** An entry with an empty list of sources must say that it was not read anywhere, or name the law whose entry has them. */
function emptySources({ value }: Visit): Found {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const entry = value as Readonly<Record<string, unknown>>;
  if (!Array.isArray(entry["sources"]) || entry["sources"].length > 0) return undefined;
  if (entry["needs_source"] === true || guesses.has(String(entry["basis"])) || Array.isArray(entry["legal"])) return undefined;
  return { expected: "a source, or needs_source: true", came: "sources: []", field: "sources" };
}

const forbidden = /klant|cli[eë]nt|customer/i;

/** Our own texts speak of people, residents and households. */
function forbiddenWord({ value, schema }: Visit): Found {
  if (typeof value !== "string" || schema["x-words"] === "others" || schema["x-ref"] !== undefined) return undefined;
  const word = forbidden.exec(value)?.[0];
  return word === undefined
    ? undefined
    : { expected: "person, resident or household in our own texts", came: `the word "${word}" in ${shown(value)}` };
}

function turned({ value, schema }: Visit): Found {
  if (typeof value !== "object" || value === null || schema.properties?.["low"] === undefined) return undefined;
  const { low, high } = value as { low?: unknown; high?: unknown };
  if (typeof low !== "number" || typeof high !== "number" || low <= high) return undefined;
  return { expected: "low not above high", came: `low ${low} and high ${high}` };
}

function reported(file: SeedFile, visit: Visit, { expected, came, field }: NonNullable<Found>): SeedProblem {
  const path = field === undefined ? visit.path : [...visit.path, field];
  const where = path.filter((step) => typeof step === "string").join(".");
  return problemAt({ file, path }, where === "" ? expected : `${expected} in ${where}`, came);
}

/** Follows the marks of the schemas through every value: references, numbers, sources, words and bounds. */
export function meaningProblems(files: readonly ReadFile[], ids: KnownIds, schemas: SeedSchemas): SeedProblem[] {
  const problems: SeedProblem[] = [];
  for (const { file, value } of files) {
    walk(schemas, { value, schema: schemas.of(file.kind), path: [], around: [] }, (visit) => {
      const found = [dangling(visit, ids), unsourced(visit), emptySources(visit), forbiddenWord(visit), turned(visit)];
      for (const one of found) {
        if (one !== undefined) problems.push(reported(file, visit, one));
      }
    });
  }
  return problems;
}
