import { readFile } from "node:fs/promises";
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLNamedType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { buildApiSchema, printSdl } from "../../src/api/schema.js";
import { parts } from "./asking.js";

const schema = buildApiSchema(parts());
const own = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
);

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** Every type, field, argument and value, with the name a reader would look for. */
function everything(type: GraphQLNamedType): Described[] {
  const within = (parts: readonly Described[]): Described[] =>
    parts.map(({ name, description }) => ({ name: `${type.name}.${name}`, description }));
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  return [
    type,
    ...within(fields),
    ...within(
      fields.flatMap(({ name, args }) => args.map((arg) => ({ ...arg, name: `${name}(${arg.name})` }))),
    ),
    ...within(isInputObjectType(type) ? Object.values(type.getFields()) : []),
    ...within(isEnumType(type) ? type.getValues() : []),
  ];
}

describe("the schema", () => {
  it("is what schema.graphql says; run npm run schema after a change", async () => {
    const committed = await readFile(new URL("../../schema.graphql", import.meta.url), "utf8");
    expect(printSdl(schema)).toBe(committed);
  });

  it("comes out the same twice", () => {
    expect(printSdl(buildApiSchema(parts()))).toBe(printSdl(schema));
  });

  it("explains every type, field, argument and value in a sentence", () => {
    const unexplained = own
      .flatMap(everything)
      .filter(({ description }) => !/^[A-Z`].{8,}[.]$/s.test(description ?? ""));
    expect(unexplained.map(({ name, description }) => `${name}: ${description ?? "-"}`)).toEqual([]);
  });

  it("speaks of persons, never of clients, and rates nobody's rights or risks", () => {
    const words = own.flatMap(everything).map(({ name, description }) => `${name} ${description ?? ""}`);
    const wrong = /client|customer|klant|cliënt|eligib|entitle/i;
    expect(words.filter((text) => wrong.test(text))).toEqual([]);
  });

  it("gives a global id to everything that can be found again", () => {
    const node = schema.getType("Node");
    if (!isInterfaceType(node)) throw new Error("expected an interface Node");
    const kinds = schema.getPossibleTypes(node).map(({ name }) => name);
    const values = schema.getType("NodeKind");
    expect(kinds.sort()).toEqual(
      isEnumType(values)
        ? values
            .getValues()
            .map(({ value }) => String(value))
            .sort()
        : [],
    );
  });

  it("answers a situation with one of four outcomes", () => {
    const type = getNamedType(schema.getQueryType()?.getFields()["solutionPaths"]?.type);
    if (!isUnionType(type)) throw new Error("expected a union");
    expect(type.getTypes().map(({ name }) => name)).toEqual([
      "SolutionPaths",
      "SafetyFirst",
      "NeedMore",
      "NothingFits",
    ]);
  });

  it("takes a language at every field of the root that has texts, Dutch unless asked", () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
      ({ name }) => name !== "graph",
    );
    const defaults = fields.map(({ args }) => args.find(({ name }) => name === "language")?.defaultValue);
    expect(new Set(defaults)).toEqual(new Set(["nl"]));
  });
});
