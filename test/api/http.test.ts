import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LIMITS } from "../../src/api/limits.js";
import type { OffersPort } from "../../src/domain/ports.js";
import { parts, startApi, type Api, world } from "./asking.js";

let api: Api;
beforeAll(async () => (api = await startApi()));
afterAll(() => api.app.close());

const OK = { query: "{ graph { release } }" };
const json = { "content-type": "application/json" };

describe("POST /graphql", () => {
  it("answers JSON in UTF-8", async () => {
    const reply = await api.app.inject({ method: "POST", url: "/graphql", headers: json, payload: OK });
    expect(reply.statusCode).toBe(200);
    expect(reply.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(reply.json()).toEqual({ data: { graph: { release: "test" } } });
  });

  it("answers the GraphQL media type when that is asked for", async () => {
    const headers = { ...json, accept: "application/graphql-response+json" };
    const reply = await api.app.inject({ method: "POST", url: "/graphql", headers, payload: OK });
    expect(reply.headers["content-type"]).toContain("application/graphql-response+json");
  });

  it.each([
    ["broken JSON", 400, json, '{"query": '],
    ["no body", 400, json, ""],
    ["an empty object", 400, json, "{}"],
    ["a list of requests", 400, json, JSON.stringify([OK, OK])],
    ["a query that is no text", 400, json, '{"query": 1}'],
    ["variables that are no object", 400, json, '{"query": "{ graph { release } }", "variables": "x"}'],
    [
      "a form",
      415,
      { "content-type": "application/x-www-form-urlencoded" },
      "query=%7Bgraph%7Brelease%7D%7D",
    ],
    ["plain text", 415, { "content-type": "text/plain" }, JSON.stringify(OK)],
    ["several parts", 415, { "content-type": "multipart/form-data; boundary=x" }, "--x--"],
    ["no type of body", 415, {}, JSON.stringify(OK)],
    [
      "another character set",
      415,
      { "content-type": "application/json; charset=utf-16" },
      JSON.stringify(OK),
    ],
  ])("refuses %s with %i and says what is expected", async (_what, status, headers, payload) => {
    const reply = await api.app.inject({ method: "POST", url: "/graphql", headers, payload });
    expect(reply.statusCode).toBe(status);
    const [error] = reply.json<{ errors: { message: string; extensions: object }[] }>().errors;
    expect(error?.extensions).toMatchObject({ code: "BAD_REQUEST" });
    expect(error?.message.length).toBeGreaterThan(10);
  });

  it.each([
    ["alone", {}],
    ["beside another query", OK],
  ])("sends a client that only gives a hash back to the full text: a hash %s", async (_what, query) => {
    const payload = { ...query, extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } };
    const reply = await api.app.inject({ method: "POST", url: "/graphql", headers: json, payload });
    expect(reply.statusCode).toBe(200);
    expect(reply.headers["cache-control"]).toBe("no-store");
    expect(reply.json().errors).toMatchObject([{ extensions: { code: "PERSISTED_QUERY_NOT_SUPPORTED" } }]);
  });

  it("reads bodies up to the limit and not a byte more", async () => {
    const body = (size: number): string => {
      const text = JSON.stringify({ ...OK, extensions: { filling: "" } });
      return text.replace('"filling":""', `"filling":"${"x".repeat(size - text.length)}"`);
    };
    const send = (size: number) =>
      api.app.inject({ method: "POST", url: "/graphql", headers: json, payload: body(size) });
    expect((await send(LIMITS.bodyBytes)).statusCode).toBe(200);
    expect((await send(LIMITS.bodyBytes + 1)).statusCode).toBe(413);
  });
});

describe("other ways to /graphql", () => {
  it.each(["GET", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"] as const)(
    "such as %s are not allowed",
    async (method) => {
      const url = `/graphql?query=${encodeURIComponent(OK.query)}`;
      const reply = await api.app.inject({
        method,
        url,
        headers: { "apollo-require-preflight": "1", accept: "text/html" },
      });
      expect(reply.statusCode).toBe(405);
      expect(reply.headers["allow"]).toBe("POST");
      expect(reply.payload).not.toContain('"data"');
    },
  );
});

describe("every response", () => {
  it.each([
    ["GET", "/", 200],
    ["GET", "/health", 200],
    ["GET", "/ready", 200],
    ["GET", "/schema.graphql", 200],
    ["GET", "/graphql", 405],
    ["POST", "/graphql", 400],
    ["GET", "/nothing", 404],
    ["GET", "/%zz", 400],
  ] as const)("of %s %s (%i) carries the security headers and an id", async (method, url, status) => {
    const reply = await api.app.inject({ method, url });
    expect(reply.statusCode).toBe(status);
    expect(reply.headers).toMatchObject({
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "strict-transport-security": expect.stringContaining("max-age="),
      "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
      "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(reply.headers).not.toHaveProperty("access-control-allow-origin");
    expect(reply.headers).not.toHaveProperty("x-powered-by");
  });

  it("has an id of its own, whatever the caller sent", async () => {
    const ids = await Promise.all(
      [1, 2].map(() =>
        api.app.inject({ method: "GET", url: "/health", headers: { "x-request-id": "mine" } }),
      ),
    );
    expect(new Set(ids.map(({ headers }) => headers["x-request-id"])).size).toBe(2);
    expect(ids[0]?.headers["x-request-id"]).not.toBe("mine");
  });
});

describe("pages beside GraphQL", () => {
  it("name the addresses in both languages", async () => {
    const { payload, headers } = await api.app.inject({ method: "GET", url: "/" });
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    for (const words of [
      "/graphql",
      "/schema.graphql",
      "/health",
      "/ready",
      "Wat speelt er echt",
      "What is going on",
    ])
      expect(payload).toContain(words);
  });

  it("hold the schema as text", async () => {
    const { payload } = await api.app.inject({ method: "GET", url: "/schema.graphql" });
    expect(payload).toContain(
      "union SolutionPathsResult = NeedMore | NothingFits | SafetyFirst | SolutionPaths",
    );
  });
});

describe("health", () => {
  const start = (options: object) => startApi({ ...parts(), ...options } as never);

  it("is up as long as the process answers, ready or not", async () => {
    const own = await start({
      world: () => undefined,
      ready: async () => ({ ready: false, reason: "UNAVAILABLE" }),
    });
    expect((await own.app.inject("/health")).json()).toEqual({ status: "up" });
    await own.app.close();
  });

  it.each([
    [
      "no snapshot was read yet",
      { world: () => undefined, ready: async () => ({ ready: true }) },
      "SNAPSHOT",
    ],
    [
      "the database cannot be read",
      { ready: async () => ({ ready: false, reason: "UNAVAILABLE" }) },
      "UNAVAILABLE",
    ],
    [
      "the database does not answer in time",
      { ready: () => new Promise(() => undefined), limits: { deadlineMs: 50 } },
      "TIMEOUT",
    ],
    ["the look itself fails", { ready: async () => Promise.reject(new Error("secret")) }, "TIMEOUT"],
  ])("is not ready while %s", async (_why, options, reason) => {
    const own = await start(options);
    const reply = await own.app.inject("/ready");
    expect(reply.statusCode).toBe(503);
    expect(reply.headers["retry-after"]).toBe("1");
    expect(reply.json()).toEqual({ status: "not ready", reason });
    await own.app.close();
  });

  it("is ready once both are there, and says which version it serves", async () => {
    const served: { world?: typeof world } = {};
    const own = await start({ world: () => served.world });
    expect((await own.app.inject("/ready")).statusCode).toBe(503);
    const refused = await own.ask("{ graph { release } }");
    expect(refused.status).toBe(503);
    expect(refused.headers["retry-after"]).toBe("1");
    expect(refused.errors[0]?.extensions.code).toBe("NOT_READY");
    served.world = world;
    expect((await own.app.inject("/ready")).json()).toEqual({ status: "ready", version: "1-0123456789ab" });
    expect((await own.ask("{ graph { release } }")).data.graph.release).toBe("test");
    await own.app.close();
  });
});

it("lets running requests finish when it is closed, and takes no new ones", async () => {
  const waiting: (() => void)[] = [];
  const { offers, ...rest } = parts();
  const slow: OffersPort = {
    find: async (request) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return offers.find(request);
    },
  };
  const { app } = await startApi({ ...rest, offers: slow });
  const address = await app.listen({ port: 0, host: "127.0.0.1" });
  const query = '{ interventions(filter: {name: "youth"}) { nodes { providers { total } } } }';
  const body = JSON.stringify({ query });
  const running = fetch(`${address}/graphql`, { method: "POST", headers: json, body });
  while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  const closed = app.close();
  waiting.forEach((answer) => answer());
  expect(await (await running).json()).toEqual({
    data: { interventions: { nodes: [{ providers: { total: 0 } }] } },
  });
  await closed;
  await expect(fetch(`${address}/health`)).rejects.toThrow();
});
