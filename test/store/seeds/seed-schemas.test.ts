import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Schema, SeedSchemas } from "../../../src/store/seeds/check/schemas.js";
import { seedKinds } from "../../../src/store/seeds/manifest.js";
import { seedsFolder } from "./copied-seeds.js";

const schemas = new SeedSchemas();
const entryOf = (schema: Schema): Schema => schema.items ?? schema;

/** Every schema inside a schema, with the name of its field. */
function* within(schema: Schema, name = ""): Generator<[string, Schema]> {
  yield [name, schema];
  for (const [field, inner] of Object.entries(schema.properties ?? {})) yield* within(inner, field);
  for (const [field, inner] of Object.entries(schema.$defs ?? {})) yield* within(inner, field);
  for (const inner of [schema.items, schema.additionalProperties, schema.then, schema.else]) {
    if (inner) yield* within(inner, name);
  }
}

const all = [schemas.common, ...seedKinds.map(({ kind }) => schemas.of(kind))].flatMap((schema) => [...within(schema)]);

describe("the schemas of the seeds", () => {
  it("say of every number whether it is a fact, a judgement or a year", () => {
    const silent = all.filter(([, { type, ...schema }]) => (type === "number" || type === "integer") && !schema["x-number"]);
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it("let no unknown field pass", () => {
    const open = all.filter(([, schema]) => schema.properties && schema.additionalProperties !== false && !schema.oneOf);
    expect(open.filter(([, { type }]) => type === "object").map(([name]) => name)).toEqual([]);
  });

  it("have a name in both languages for every value of the closed lists in the vocabulary", () => {
    const terms = parse(readFileSync(path.join(seedsFolder, "vocabulary.yaml"), "utf8")) as { list: string; value: string }[];
    const named = (list: string) => terms.filter((term) => term.list === list).map(({ value }) => value);
    for (const list of new Set(terms.map((term) => term.list))) {
      if (list === "grade") continue;
      expect([list, ...named(list).sort()]).toEqual([list, ...(schemas.common.$defs![list]?.enum ?? []).toSorted()]);
    }
  });

  it("are explained field by field in the README", () => {
    const readme = readFileSync(path.join(seedsFolder, "README.md"), "utf8");
    const missing = seedKinds.flatMap(({ kind }) => {
      const section = readme.split(`### ${kind}\n`)[1]?.split("\n### ")[0] ?? "";
      const fields = Object.keys(entryOf(schemas.of(kind)).properties ?? {});
      return fields.filter((field) => !section.includes(`\`${field}\``)).map((field) => `${kind}.${field}`);
    });
    expect(missing).toEqual([]);
  });
});
