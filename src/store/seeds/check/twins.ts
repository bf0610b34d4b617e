import type { ReadFile } from "./ids.js";
import { type Path, problemAt, type SeedProblem } from "./problem.js";
import type { SeedSchemas } from "./schemas.js";
import { walk } from "./walk.js";

const twinOf = (field: string): string | undefined =>
  field.endsWith("_nl") ? field.replace(/_nl$/, "_en") : field.endsWith("_en") ? field.replace(/_en$/, "_nl") : undefined;

/** Every text stands in both languages: a field `x_nl` beside a field `x_en`, and sentence lists with as many sentences. */
export function twinProblems({ file, value }: ReadFile, schemas: SeedSchemas): SeedProblem[] {
  const problems: SeedProblem[] = [];
  walk(schemas, { value, schema: schemas.of(file.kind), path: [], around: [] }, (visit) => {
    if (typeof visit.value !== "object" || visit.value === null || Array.isArray(visit.value)) return;
    const entry = visit.value as Readonly<Record<string, unknown>>;
    for (const field of Object.keys(entry)) {
      const twin = twinOf(field);
      if (twin === undefined) continue;
      const place: { file: typeof file; path: Path } = { file, path: [...visit.path, field] };
      const [mine, other] = [entry[field], entry[twin]];
      if (other === undefined) problems.push(problemAt(place, `the language twin ${twin} beside ${field}`, "nothing"));
      else if (field.endsWith("_nl") && Array.isArray(mine) && Array.isArray(other) && mine.length !== other.length) {
        if (visit.schema.properties?.[field]?.["x-twin"] === "same-length") {
          problems.push(problemAt(place, `as many sentences in ${field} as in ${twin}`, `${mine.length} and ${other.length}`));
        }
      }
    }
  });
  return problems;
}
