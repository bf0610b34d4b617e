import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DocumentStore } from "../../src/api/document-store.js";
import { parse } from "graphql";
import { parts, startApi, type Api, world } from "./asking.js";

/** Long enough to be found wherever it went, and nothing that the program could say by itself. */
const CANARY = "canary_4e1d_mevrouw_van_der_berg_uit_de_dorpsstraat_71";
const SOLVE = "query ($situation: SituationInput!) { solutionPaths(situation: $situation) { __typename } }";

/** A port that breaks with a message that repeats what it was asked, as databases do. */
const broken = {
  find: async (request: unknown) =>
    Promise.reject(new Error(`syntax error near ${JSON.stringify(request)} ${CANARY}`)),
};

let api: Api;
beforeAll(async () => (api = await startApi({ ...parts(), offers: broken })));
afterAll(() => api.app.close());

const inEveryPart: [string, object][] = [
  ...["lifeEvents", "issues", "deniedLifeEvents", "deniedIssues", "tried"].map((field): [string, object] => [
    field,
    { [field]: [CANARY] },
  ]),
  ["asked", { issues: [CANARY], asked: [CANARY] }],
  ["priority", { priority: CANARY }],
  ["municipality", { municipality: CANARY }],
  ["circumstance", { circumstances: [{ circumstance: CANARY, holds: "YES" }] }],
  ["condition", { conditions: [{ condition: CANARY, holds: "YES" }] }],
  ["group", { groups: [{ group: CANARY, belongs: "YES" }] }],
  ["answer", { circumstances: [{ circumstance: "single_person", holds: CANARY }] }],
  ["moment", { moment: [CANARY] }],
  ["an object for an id", { issues: [{ name: CANARY }] }],
  ["a field of its own", { [CANARY]: CANARY }],
];

describe("what somebody told", () => {
  it.each(inEveryPart)("is in no error and no log: %s", async (_part, situation) => {
    const { text, errors } = await api.ask(SOLVE, { situation });
    expect(errors.length).toBeGreaterThan(0);
    expect(text).not.toContain(CANARY);
    expect(api.log.join("")).not.toContain(CANARY);
  });

  it.each([
    [
      "in the text of a query",
      { query: `{ solutionPaths(situation: {issues: ["${CANARY}"]}) { __typename } }` },
    ],
    ["in a query that is not GraphQL", { query: `{ solutionPaths(situation: {issues: ["${CANARY}"` }],
    ["instead of a query", { query: CANARY }],
    [
      "as the name of an operation",
      { query: "query a { graph { release } } query b { graph { release } }", operationName: CANARY },
    ],
    ["as a name in the query, logged nowhere", { query: `query ${CANARY} { nothing }` }],
    ["in variables that are a text", { query: SOLVE, variables: CANARY }],
    ["in extensions", { query: SOLVE, extensions: { persistedQuery: { version: 1, sha256Hash: CANARY } } }],
    ["in a search", { query: `{ search(text: "${CANARY}", first: 1000) { score } }` }],
  ])("is in no log: %s", async (_where, payload) => {
    const { text } = await api.post(payload);
    if (!JSON.stringify(payload).includes("query canary")) expect(text).not.toContain(CANARY);
    expect(api.log.join("")).not.toContain(CANARY);
  });

  it.each([
    ["broken JSON", `{"query": "${CANARY}`],
    ["a JSON text", `"${CANARY}"`],
    ["a list", `[{"query": "{ ${CANARY} }"}]`],
    ["a key that pollutes", `{"__proto__": {"x": "${CANARY}"}, "query": "{ graph { release } }"}`],
  ])("is not repeated from a body that cannot be read: %s", async (_what, body) => {
    const reply = await api.post(body);
    expect(reply.status).toBe(400);
    expect(reply.text).not.toContain(CANARY);
    expect(api.log.join("")).not.toContain(CANARY);
  });

  it("is in no log when it stands in an address or a header", async () => {
    const url = `/graphql?query=${CANARY}`;
    const headers = { "x-request-id": CANARY, "user-agent": CANARY, "x-apollo-operation-name": CANARY };
    const replies = await Promise.all([
      api.app.inject({ method: "GET", url, headers }),
      api.app.inject({ method: "GET", url: `/${CANARY}` }),
      api.app.inject({ method: "GET", url: `/%${CANARY}` }),
      api.app.inject({
        method: "POST",
        url: "/graphql",
        headers: { "content-type": `text/${CANARY}` },
        payload: CANARY,
      }),
    ]);
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([405, 404, 400, 415]);
    for (const { payload } of replies) expect(payload).not.toContain(CANARY);
    expect(api.log.join("")).not.toContain(CANARY);
  });

  it("is not in what is said or logged of a fault behind it", async () => {
    const { data, errors, text } = await api.ask(
      "query ($s: SituationInput!) { solutionPaths(situation: $s) { ... on SolutionPaths { nodes { rank providers { total } } } } }",
      { s: { issues: ["debt"] } },
    );
    expect(data.solutionPaths.nodes[0]).toEqual({ rank: 1, providers: null });
    expect(errors[0]).toMatchObject({ extensions: { code: "INTERNAL", requestId: expect.any(String) } });
    expect(text).not.toContain(CANARY);
    const logged = api.log.join("");
    expect(logged).not.toContain(CANARY);
    expect(logged).toContain(String(errors[0]?.extensions["requestId"]));
    expect(logged).toContain('"fault":"Error"');
  });

  it("leaves one line per request that says what was asked of the schema and nothing more", async () => {
    api.log.length = 0;
    await api.ask(SOLVE, { situation: { issues: ["debt"], municipality: "Utrecht" } });
    const lines = api.log.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(1);
    expect(Object.keys(lines[0] ?? {}).sort()).toEqual([
      "asked",
      "hostname",
      "level",
      "method",
      "ms",
      "msg",
      "pid",
      "requestId",
      "route",
      "status",
      "time",
    ]);
    expect(lines[0]).toMatchObject({
      method: "POST",
      route: "/graphql",
      status: 200,
      asked: ["solutionPaths"],
    });
  });
});

describe("queries that are kept parsed", () => {
  it("are those without values of their own", async () => {
    const store = new DocumentStore();
    const kept = parse(SOLVE);
    await store.set("kept", kept);
    for (const text of [
      '{ solutionPaths(situation: {issues: ["debt"]}) { __typename } }',
      "{ solutionPaths(situation: {}) { __typename } }",
      '{ search(text: "debt") { score } }',
      "{ nodes(ids: []) { id } }",
    ])
      await store.set(text, parse(text));
    expect(await store.get("kept")).toBe(kept);
    expect(await store.get('{ search(text: "debt") { score } }')).toBeUndefined();
    expect(await store.get("{ solutionPaths(situation: {}) { __typename } }")).toBeUndefined();
  });

  it("are let go when many others are asked after them", async () => {
    const store = new DocumentStore();
    const document = parse("{ graph { release } }");
    for (let place = 0; place < 201; place++) {
      await store.set(String(place), document);
      await store.get("0");
    }
    expect(await store.get("0")).toBe(document);
    expect(await store.get("1")).toBeUndefined();
    expect(await store.get("200")).toBe(document);
  });
});

it("keeps nothing of a request in the snapshot", async () => {
  const before = JSON.stringify(world.issues.list);
  await api.ask(SOLVE, { situation: { issues: ["debt"], deniedIssues: ["homeless"] } });
  expect(JSON.stringify(world.issues.list)).toBe(before);
});
