import { describe, expect, it } from "vitest";
import { StaleSnapshotError, StoreError } from "../../src/store/errors.js";
import { OFFERS } from "./api-world.js";
import { parts, startApi } from "./asking.js";
import { MemoryOffers } from "./memory-ports.js";

const SOLVE = `{ solutionPaths(situation: {issues: ["homeless"]}, first: 1, language: en) { ... on SolutionPaths { nodes { intervention { id } firstStep gap { text } providers { total } } } } }`;
const LIST = "{ providers { totalCount } }";

/** A server whose database does what `state` says at that moment. */
async function withDatabase(state: { fails?: unknown }, limits = {}) {
  const offers = new MemoryOffers(OFFERS);
  const { providers, search, ...rest } = parts();
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    if (state.fails instanceof Promise) await state.fails;
    else if (state.fails !== undefined) throw state.fails;
    return work();
  };
  return startApi({
    ...rest,
    limits,
    offers: { find: (request: never) => guard(() => offers.find(request)) },
    providers: {
      page: (...args: [never, never]) => guard(() => providers.page(...args)),
      byIds: (ids: never) => guard(() => providers.byIds(ids)),
    },
    search: { search: (...args: [never, never, never]) => guard(() => search.search(...args)) },
  } as never);
}

describe("a database that cannot be reached", () => {
  it("takes the providers away and leaves the rest of the answer standing", async () => {
    const api = await withDatabase({ fails: new StoreError("UNAVAILABLE", "read/offers.cypher") });
    const { status, data, errors } = await api.ask(SOLVE);
    expect(status).toBe(200);
    expect(data.solutionPaths.nodes).toEqual([
      { intervention: { id: "intervention:room" }, firstStep: "Call.", gap: null, providers: null },
    ]);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([
      "DATABASE_UNAVAILABLE",
      "DATABASE_UNAVAILABLE",
    ]);
    expect(errors[0]?.message).toContain("Try again");
    await api.app.close();
  });

  it.each([
    ["a list of providers", LIST],
    ["a search", '{ search(text: "debt") { score } }'],
  ])("is said with 503 and when to try again, for %s", async (_what, query) => {
    const api = await withDatabase({ fails: new StoreError("UNAVAILABLE", "read/x.cypher") });
    const { status, headers, data, errors, text } = await api.ask(query);
    expect(status).toBe(503);
    expect(headers["retry-after"]).toBe("1");
    expect(data).toBeNull();
    expect(errors[0]?.extensions).toEqual({ code: "DATABASE_UNAVAILABLE" });
    expect(text).not.toContain("cypher");
    await api.app.close();
  });

  it("is forgotten as soon as it is back, without a restart", async () => {
    const state: { fails?: unknown } = { fails: new StoreError("UNAVAILABLE", "read/offers.cypher") };
    const api = await withDatabase(state);
    expect((await api.ask(SOLVE)).errors).not.toEqual([]);
    delete state.fails;
    const { data, errors } = await api.ask(SOLVE);
    expect(errors).toEqual([]);
    expect(data.solutionPaths.nodes[0].providers).toEqual({ total: 1 });
    await api.app.close();
  });
});

describe("a database that does not answer", () => {
  it("is not waited for longer than the deadline", async () => {
    const api = await withDatabase({ fails: new Promise(() => undefined) }, { deadlineMs: 100 });
    const start = performance.now();
    const { status, errors } = await api.ask(LIST);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(status).toBe(503);
    expect(errors[0]?.extensions).toEqual({ code: "DATABASE_TIMEOUT" });
    await api.app.close();
  });
});

describe("what the store says of itself", () => {
  it.each([
    ["TIMEOUT", "DATABASE_TIMEOUT"],
    ["BUSY", "DATABASE_TIMEOUT"],
    ["OUT_OF_MEMORY", "LIMIT_EXCEEDED"],
    ["FAILED", "INTERNAL"],
    ["NOT_ALLOWED", "INTERNAL"],
    ["READ_ONLY", "INTERNAL"],
  ] as const)("%s is %s to a caller", async (code, expected) => {
    const api = await withDatabase({ fails: new StoreError(code, "read/x.cypher") });
    expect((await api.ask(LIST)).errors[0]?.extensions.code).toBe(expected);
    await api.app.close();
  });

  it("a graph that moved under a request is asked for again", async () => {
    const api = await withDatabase({ fails: new StaleSnapshotError("1-0") });
    const { errors } = await api.ask(LIST);
    expect(errors[0]).toMatchObject({
      message: "The knowledge was renewed just now. Ask again.",
      extensions: { code: "DATABASE_UNAVAILABLE" },
    });
    await api.app.close();
  });
});

describe("a fault of ours", () => {
  it.each([
    ["an error", new TypeError("x of secret is undefined")],
    ["a text", "secret"],
    ["nothing", null],
    ["an object", { message: "secret", extensions: { code: "secret" } }],
    [
      "an error that says it is somebody else's",
      Object.assign(new Error("secret"), { extensions: { code: "BAD_USER_INPUT" } }),
    ],
  ])("is masked, with the id under which it is logged: %s", async (_what, fails) => {
    const api = await withDatabase({ fails });
    const { errors, headers, text } = await api.ask(LIST);
    expect(errors[0]).toMatchObject({
      path: ["providers"],
      extensions: { code: "INTERNAL", requestId: headers["x-request-id"] },
    });
    expect(text).not.toContain("secret");
    expect(api.log.join("")).not.toContain("secret");
    expect(api.log.join("")).toContain(String(headers["x-request-id"]));
    await api.app.close();
  });
});
