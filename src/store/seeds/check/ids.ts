import type { SeedFile } from "../files.js";
import type { SeedKindName } from "../manifest.js";
import { lineOf, problemAt, type SeedProblem } from "./problem.js";
import type { SeedSchemas } from "./schemas.js";

export interface ReadFile {
  readonly file: SeedFile;
  readonly value: unknown;
}

/** The ids of every kind; a kind without an `id` of its own is known by the one field of its key. */
export type KnownIds = ReadonlyMap<SeedKindName, ReadonlySet<string>>;

/** Kinds that share one space of ids: the same id in two of them would be ambiguous. */
const sharedSpaces: readonly (readonly SeedKindName[])[] = [
  ["interventions", "routes"],
  ["issues", "life_events"],
  ["areas", "former_areas", "regions"],
  ["legal_bases", "safety_proposed_legal_bases"],
];

const spaceOf = (kind: SeedKindName): string => sharedSpaces.find((kinds) => kinds.includes(kind))?.join(" or ") ?? kind;

/** Collects the ids and reports every second use of one. */
export function collectIds(files: readonly ReadFile[], schemas: SeedSchemas): { ids: KnownIds; problems: SeedProblem[] } {
  const ids = new Map<SeedKindName, Set<string>>();
  const seen = new Map<string, string>();
  const problems: SeedProblem[] = [];
  for (const { file, value } of files) {
    const key = schemas.of(file.kind)["x-key"];
    if (key === undefined || !Array.isArray(value)) continue;
    const known = ids.get(file.kind) ?? new Set<string>();
    ids.set(file.kind, known);
    value.forEach((entry: Readonly<Record<string, unknown>> | null, index) => {
      const named = key.filter((field) => entry?.[field] !== undefined);
      if (named.length === 0) return;
      const id = named.map((field) => String(entry?.[field])).join(" with ");
      known.add(id);
      const unique = `${spaceOf(file.kind)}:${named.join("+")}:${id}`;
      const place = { file, path: [index] };
      const first = seen.get(unique);
      if (first === undefined) seen.set(unique, `${file.file}:${lineOf(place)}`);
      else problems.push(problemAt(place, `a ${named.join(" with ")} used once in ${spaceOf(file.kind)}`, `"${id}", also at ${first}`));
    });
  }
  return { ids, problems };
}
