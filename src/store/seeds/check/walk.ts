import type { Path } from "./problem.js";
import type { Schema, SeedSchemas } from "./schemas.js";

/** One value met on the walk, with its schema and the objects around it, the nearest last. */
export interface Visit {
  readonly value: unknown;
  readonly schema: Schema;
  readonly path: Path;
  readonly around: readonly Readonly<Record<string, unknown>>[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const typeOf = (value: unknown): string => (Array.isArray(value) ? "array" : typeof value);

/** The branch of a switch on the type of the value; other conditions do not change what a field means. */
function branchOf(schema: Schema, value: unknown): Schema | undefined {
  if (schema.if?.type === undefined) return undefined;
  return [schema.if.type].flat().includes(typeOf(value)) ? schema.then : schema.else;
}

function walkFields(schemas: SeedSchemas, at: Visit, meet: (visit: Visit) => void): void {
  const value = at.value as Readonly<Record<string, unknown>>;
  const around = [...at.around, value];
  for (const [key, inner] of Object.entries(value)) {
    const path = [...at.path, key];
    if (at.schema.propertyNames !== undefined) meet({ value: key, schema: at.schema.propertyNames, path, around });
    const schema = at.schema.properties?.[key] ?? (at.schema.additionalProperties || undefined);
    if (schema !== undefined) walk(schemas, { value: inner, schema, path, around }, meet);
  }
}

/** Meets every value that the schema knows once, from the outside in. A value of another shape than the schema says is left alone. */
export function walk(schemas: SeedSchemas, start: Visit, meet: (visit: Visit) => void): void {
  const schema = schemas.resolve(start.schema);
  const at = { ...start, schema };
  const branch = branchOf(schema, at.value);
  if (branch !== undefined) return walk(schemas, { ...at, schema: branch }, meet);
  meet(at);
  const items = schema.items;
  if (Array.isArray(at.value) && items !== undefined) {
    at.value.forEach((value: unknown, index) =>
      walk(schemas, { value, schema: items, path: [...at.path, index], around: at.around }, meet),
    );
  } else if (isObject(at.value)) {
    walkFields(schemas, at, meet);
  }
}
