import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LIMITS } from "../../src/api/limits.js";
import { parts, startApi, type Api } from "./asking.js";

let api: Api;
beforeAll(async () => (api = await startApi()));
afterAll(() => api.app.close());

const repeat = (times: number, make: (place: number) => string): string =>
  Array.from({ length: times }, (_, place) => make(place)).join(" ");

/** Fields of a condition, so many levels deep. */
const levels = (depth: number): string => `${"implies { ".repeat(depth - 1)}id${" }".repeat(depth - 1)}`;

/** A query of exactly so many levels. */
const ofDepth = (depth: number): string => `{ conditions(first: 1) { nodes { ${levels(depth - 2)} } } }`;

describe("the shape of a query", () => {
  it.each([
    ["levels", "depth", ofDepth],
    [
      "aliases",
      "aliases",
      (count: number) => `{ graph { ${repeat(count, (place) => `a${place}: release`)} } }`,
    ],
    [
      "fields at the root",
      "rootFields",
      (count: number) => `{ graph { release } ${repeat(count - 1, () => "__typename")} }`,
    ],
    [
      "directives",
      "directives",
      (count: number) => `{ graph { ${repeat(count, () => "release @include(if: true)")} } }`,
    ],
    ["fragments", "fragments", (count: number) => `{ graph { ${repeat(count, () => "... { release }")} } }`],
  ] as const)("may have so many %s and not one more", async (words, name, make) => {
    const most = LIMITS[name];
    const [fits, over] = await Promise.all([api.ask(make(most)), api.ask(make(most + 1))]);
    expect(fits.errors).toEqual([]);
    expect(over.status).toBe(400);
    expect(over.errors).toMatchObject([
      { message: `expected a query of at most ${most} ${words}`, extensions: { code: "LIMIT_EXCEEDED" } },
    ]);
  });

  it("counts levels and root fields through fragments too", async () => {
    const deep = (depth: number): string =>
      `{ conditions(first: 1) { nodes { ...f } } } fragment f on Condition { ${levels(depth - 2)} }`;
    expect((await api.ask(deep(LIMITS.depth))).errors).toEqual([]);
    expect((await api.ask(deep(LIMITS.depth + 1))).errors[0]?.message).toContain("levels");
    const wide = `{ ...f ...g } fragment f on Query { ${repeat(6, () => "__typename")} } fragment g on Query { ${repeat(6, () => "__typename")} }`;
    expect((await api.ask(wide)).errors[0]?.message).toContain("fields at the root");
  });

  it("ends circles of fragments", async () => {
    const { status, errors } = await api.ask(
      "{ issues { nodes { ...f } } } fragment f on Issue { leadsTo { to { ...g } } } fragment g on Issue { leadsTo { to { ...f } } }",
    );
    expect(status).toBe(400);
    expect(errors[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
  });

  it("may not be longer than is read", async () => {
    const { status, errors } = await api.ask(`{ graph { ${repeat(LIMITS.tokens, () => "release")} } }`);
    expect(status).toBe(400);
    expect(errors[0]?.message).toContain("longer than this API reads");
  });

  it("may not ask the schema about itself in circles", async () => {
    const circle =
      "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }";
    expect((await api.ask(circle)).status).toBe(400);
  });
});

describe("introspection", () => {
  it("is open, and its usual query fits the limits", async () => {
    const { errors, data } = await api.ask(getIntrospectionQuery());
    expect(errors).toEqual([]);
    expect(data.__schema.queryType.name).toBe("Query");
  });
});

describe("the size of an answer", () => {
  const WIDE = `{ interventions(first: 100) { nodes { addresses { issue { addressedBy { intervention { addresses { issue {
    addressedBy { intervention { id } } } } } } } } } } }`;

  it("is predicted, and refused before anything is done", async () => {
    const { status, errors } = await api.ask(WIDE);
    expect(status).toBe(400);
    expect(errors[0]).toMatchObject({ extensions: { code: "LIMIT_EXCEEDED" } });
    expect(errors[0]?.message).toContain("cost");
  });

  it("follows the page that is asked for, also as a variable", async () => {
    const query = `query ($first: Int) { interventions(first: $first) { nodes { addresses { issue { addressedBy { intervention {
      addresses { issue { id } } } } } } } } }`;
    expect((await api.ask(query, { first: 100 })).errors[0]?.extensions.code).toBe("LIMIT_EXCEEDED");
    expect((await api.ask(query, { first: 1 })).errors).toEqual([]);
  });

  it("is counted while it is made, whatever was predicted", async () => {
    const small = await startApi({ ...parts(), limits: { objects: 10 } });
    const query = "{ issues(first: 5) { nodes { id addressedBy { intervention { id } } } } }";
    const { errors } = await small.ask(query);
    expect(errors[0]).toMatchObject({
      message: "expected an answer of at most 10 objects; ask for fewer fields, or for smaller pages",
      extensions: { code: "LIMIT_EXCEEDED" },
    });
    expect((await api.ask(query)).errors).toEqual([]);
    await small.app.close();
  });
});

describe("a situation", () => {
  it("with every list full fits in a body", async () => {
    const ids = Array.from({ length: 500 }, () => "x".repeat(40));
    const lists = ["lifeEvents", "issues", "deniedLifeEvents", "deniedIssues", "asked", "tried"];
    const { status, errors } = await api.ask(
      "query ($s: SituationInput!) { solutionPaths(situation: $s) { __typename } }",
      {
        s: Object.fromEntries(lists.map((list) => [list, ids])),
      },
    );
    expect(status).toBe(200);
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});
