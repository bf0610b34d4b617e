import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WEIGHT_RULES } from "../../src/domain/weights.js";
import { MOST_IDS } from "../../src/api/situation/read-situation.js";
import { startApi, type Api } from "./asking.js";

const VALUE = "canary-9f2c-value-nobody-may-see";
const SOLVE = `query ($situation: SituationInput!, $first: Int, $after: String, $weights: WeightsInput) {
  solutionPaths(situation: $situation, first: $first, after: $after, weights: $weights) { __typename }
}`;

let api: Api;
beforeAll(async () => (api = await startApi()));
afterAll(() => api.app.close());

describe("ids that are not in the graph", () => {
  it.each([
    [{ issues: ["debt", "homeless", VALUE] }, "situation.issues[2]", "an issue"],
    [{ lifeEvents: [VALUE] }, "situation.lifeEvents[0]", "a life event"],
    [{ deniedIssues: [VALUE] }, "situation.deniedIssues[0]", "an issue"],
    [{ deniedLifeEvents: [VALUE] }, "situation.deniedLifeEvents[0]", "a life event"],
    [
      { circumstances: [{ circumstance: VALUE, holds: "YES" }] },
      "situation.circumstances[0].circumstance",
      "a circumstance",
    ],
    [{ conditions: [{ condition: VALUE, holds: "NO" }] }, "situation.conditions[0].condition", "a condition"],
    [{ groups: [{ group: VALUE, belongs: "UNKNOWN" }] }, "situation.groups[0].group", "a group"],
    [{ tried: ["room", VALUE] }, "situation.tried[1]", "an intervention"],
    [{ priority: VALUE }, "situation.priority", "an issue"],
    [{ issues: ["life-event:lost-home"] }, "situation.issues[0]", "an issue"],
    [{ municipality: VALUE }, "situation.municipality", "a municipality"],
  ])("are refused by position and never repeated: %#", async (situation, position, expected) => {
    const { data, errors, text } = await api.ask(SOLVE, { situation });
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", position });
    expect(errors[0]?.message).toContain(position);
    expect(errors[0]?.message).toContain(expected);
    expect(text).not.toContain(VALUE);
  });

  it("are all named, up to twenty", async () => {
    const two = await api.ask(SOLVE, { situation: { issues: [VALUE, "debt", VALUE] } });
    expect(two.errors[0]?.extensions["positions"]).toEqual(["situation.issues[0]", "situation.issues[2]"]);
    const many = await api.ask(SOLVE, { situation: { issues: Array.from({ length: 100 }, () => VALUE) } });
    expect(many.errors[0]?.extensions["positions"]).toHaveLength(20);
    expect(many.errors[0]?.message).toContain("99 more");
  });
});

describe("lists", () => {
  it.each(["lifeEvents", "issues", "deniedLifeEvents", "deniedIssues", "asked", "tried"])(
    "of a thousand ids in %s are refused",
    async (field) => {
      const { errors } = await api.ask(SOLVE, {
        situation: { [field]: Array.from({ length: 1_000 }, () => "debt") },
      });
      expect(errors[0]).toMatchObject({
        message: `situation.${field}: expected at most ${MOST_IDS}`,
        extensions: { code: "BAD_USER_INPUT", position: `situation.${field}` },
      });
    },
  );

  it("of as many ids as are allowed are read, doubles counting once", async () => {
    const issues = Array.from({ length: MOST_IDS }, () => "debt");
    const { data, errors } = await api.ask(SOLVE, { situation: { issues } });
    expect(errors).toEqual([]);
    expect(data.solutionPaths.__typename).toBe("SolutionPaths");
  });
});

describe("the number asked for", () => {
  const FIELDS = [
    "lifeEvents", "issues", "interventions", "conditions", "circumstances", "providers", "legalBases", "sources", "areas",
  ]; // prettier-ignore

  it.each([0, -1, 101])("may not be %s for solutions", async (first) => {
    const { data, errors } = await api.ask(SOLVE, { situation: { issues: ["debt"] }, first });
    expect(data).toBeNull();
    expect(errors[0]).toMatchObject({
      message: "first: expected a whole number from 1 to 100",
      extensions: { code: "BAD_USER_INPUT", position: "first" },
    });
  });

  it.each(FIELDS.flatMap((field) => [0, -1, 101].map((first) => [field, first] as const)))(
    "of %s may not be %s",
    async (field, first) => {
      const { errors } = await api.ask(`query ($first: Int) { ${field}(first: $first) { totalCount } }`, {
        first,
      });
      expect(errors[0]?.message).toBe("first: expected a whole number from 1 to 100");
    },
  );

  it.each(FIELDS)("of %s is the usual one when it is null", async (field) => {
    const ask = (argument: string) => api.ask(`{ ${field}${argument} { totalCount edges { cursor } } }`);
    const [given, absent] = await Promise.all([ask("(first: null)"), ask("")]);
    expect(given.errors).toEqual([]);
    expect(given.data).toEqual(absent.data);
  });

  it("of providers may not be more than ten, also deep inside", async () => {
    const { errors, data } = await api.ask(
      "{ interventions { nodes { id providers(first: 11) { total } } } }",
    );
    expect(errors[0]?.message).toBe("first: expected a whole number from 1 to 10");
    expect(data.interventions.nodes[0].id).toBe("intervention:advance");
  });
});

describe("cursors", () => {
  it.each([
    "nonsense",
    "",
    Buffer.from("issue:debt").toString("base64url"),
    Buffer.from("source:x").toString("base64"),
  ])("that this field never gave are refused: %#", async (after) => {
    const { errors } = await api.ask(SOLVE, { situation: { issues: ["debt"] }, after });
    expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", position: "after" });
  });

  it("of an intervention that is not in the answer are refused", async () => {
    const after = Buffer.from("intervention:urgency").toString("base64url");
    const { errors } = await api.ask(SOLVE, { situation: { issues: ["no-address"] }, after });
    expect(errors[0]?.message).toBe("after: expected a cursor of the answer to this very situation");
  });
});

describe("weights", () => {
  it.each(WEIGHT_RULES)("out of range are refused by name and range: $name", async ({ name, min, max }) => {
    for (const value of [min - 0.001, max + 0.001, 1e300]) {
      const { errors } = await api.ask(SOLVE, {
        situation: { issues: ["debt"] },
        weights: { [name]: value },
      });
      expect(errors[0]).toMatchObject({
        message: `weights.${name}: expected a number from ${min} to ${max}`,
        extensions: { code: "BAD_USER_INPUT" },
      });
    }
    for (const value of [min, max]) {
      const { errors } = await api.ask(SOLVE, {
        situation: { issues: ["debt"] },
        weights: { [name]: value },
      });
      expect(errors).toEqual([]);
    }
  });
});

describe("variables of the wrong type", () => {
  it.each([
    [{ situation: { issues: [{ [VALUE]: VALUE }] } }, "situation.issues[0]", "ID!"],
    [{ situation: { issues: ["debt", null] } }, "situation.issues[1]", "ID!"],
    [
      { situation: { circumstances: [{ circumstance: "single_person", holds: VALUE }] } },
      "situation.circumstances[0].holds",
      "Answer!",
    ],
    [
      { situation: { circumstances: [{ circumstance: "single_person" }] } },
      "situation.circumstances[0]",
      "the fields of CircumstanceAnswerInput",
    ],
    [{ situation: { [VALUE]: 1 } }, "situation", "the fields of SituationInput"],
    [{ situation: VALUE }, "situation", "the fields of SituationInput"],
    [{ situation: null }, "situation", "the fields of SituationInput"],
    [{}, "situation", "the fields of SituationInput"],
    [{ situation: {}, first: VALUE }, "first", "Int"],
    [{ situation: {}, first: 1.5 }, "first", "Int"],
    [{ situation: { moment: [VALUE] } }, "situation.moment[0]", "Moment!"],
    [{ situation: {}, weights: { grade3: VALUE } }, "weights.grade3", "Float"],
  ])("are refused by position and never repeated: %#", async (variables, position, expected) => {
    const { status, data, errors, text } = await api.ask(SOLVE, variables);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", position });
    expect(errors[0]?.message).toContain(`${position}: expected ${expected}`);
    expect(text).not.toContain(VALUE);
  });
});

describe("values in the text of a query", () => {
  it.each([
    `{ solutionPaths(situation: {issues: [{${VALUE.replaceAll("-", "_")}: 1}]}) { __typename } }`,
    `{ solutionPaths(situation: {circumstances: [{circumstance: "a", holds: ${VALUE.replaceAll("-", "_")}}]}) { __typename } }`,
    `{ solutionPaths(situation: {${VALUE.replaceAll("-", "_")}: ["a"]}) { __typename } }`,
    `{ solutionPaths(situation: {issues: ["a"], ${VALUE.replaceAll("-", "_")}: 1, ${VALUE.replaceAll("-", "_")}: 2}) { __typename } }`,
    `{ solutionPaths(situation: "${VALUE}") { __typename } }`,
    `{ solutionPaths(situation: {}, first: "${VALUE}") { __typename } }`,
    `{ solutionPaths(situation: {issues: ["${VALUE}" }) { __typename } }`,
    `{ solutionPaths(situation: {issues: ["${VALUE}`,
    `${VALUE} { `,
  ])("are never repeated when they do not fit: %#", async (query) => {
    const { status, errors, text } = await api.ask(query);
    expect(status).toBe(400);
    expect(errors.length).toBeGreaterThan(0);
    for (const { extensions } of errors)
      expect(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED"]).toContain(extensions.code);
    expect(text).not.toContain(VALUE);
    expect(text).not.toContain(VALUE.replaceAll("-", "_"));
  });

  it("are pointed at by line and column", async () => {
    const { errors } = await api.ask('{\n  solutionPaths(situation: "x") { __typename }\n}');
    expect(errors[0]?.message).toBe(
      "A value in the query is not of the type that is expected there at line 2, column 28.",
    );
  });

  it("leave the names of the schema readable in other mistakes, without guesses", async () => {
    const { errors } = await api.ask("{ issue { id } }");
    expect(errors[0]?.message).toBe('Cannot query field "issue" on type "Query".');
  });
});

describe("filters", () => {
  it.each([
    ["lifeEvents", "raises", "an issue"],
    ["issues", "raisedBy", "a life event"],
    ["issues", "addressedBy", "an intervention"],
    ["issues", "domain", "a domain of life"],
    ["interventions", "addresses", "an issue"],
    ["interventions", "requires", "a condition"],
    ["interventions", "establishes", "a condition"],
    ["interventions", "groundedIn", "a legal basis"],
    ["interventions", "providerKind", "a kind of provider"],
    ["conditions", "requiredBy", "an intervention"],
    ["conditions", "ruledOutBy", "an issue"],
    ["legalBases", "grounds", "an intervention"],
    ["providers", "kind", "a kind of provider"],
    ["providers", "intervention", "an intervention"],
    ["providers", "area", "an area"],
    ["areas", "within", "an area"],
  ])("of %s refuse an unknown id in %s", async (field, key, expected) => {
    const { errors, text } = await api.ask(
      `query ($id: ID) { ${field}(filter: {${key}: $id}) { totalCount } }`,
      { id: VALUE },
    );
    expect(errors[0]).toMatchObject({
      message: `filter.${key}: expected the id of ${expected} in this graph`,
      extensions: { code: "BAD_USER_INPUT", position: `filter.${key}` },
    });
    expect(text).not.toContain(VALUE);
  });

  it("refuse words that are too long", async () => {
    const { errors } = await api.ask("query ($t: String) { providers(filter: {name: $t}) { totalCount } }", {
      t: "x".repeat(201),
    });
    expect(errors[0]?.message).toBe("filter.name: expected at most 200 characters");
  });
});

describe("search", () => {
  it.each([
    ["", "text: expected one word at least"],
    ["   ", "text: expected one word at least"],
    ["x".repeat(201), "text: expected at most 200 characters"],
  ])("refuses words it cannot look for: %#", async (words, message) => {
    const { errors } = await api.ask("query ($t: String!) { search(text: $t) { score } }", { t: words });
    expect(errors[0]?.message).toBe(message);
  });
});

it("refuses more than a hundred nodes at once", async () => {
  const { errors } = await api.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
    ids: Array.from({ length: 101 }, () => "issue:debt"),
  });
  expect(errors[0]?.message).toBe("ids: expected at most 100 ids");
});
