import { createServer, type AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";
import { Database } from "../../src/store/driver.js";
import { readiness } from "../../src/store/ready.js";
import { statement, type Statement } from "../../src/store/statement.js";
import { currentVersion, versions } from "../../src/store/statements/reads.js";
import { versionBegin } from "../../src/store/statements/writes.js";
import { connect, run, wipe } from "../neo4j-session.js";
import { Proxy } from "./proxy.js";

const uri = inject("neo4jUri");
const driver = connect(uri);
const open: Database[] = [];
const proxies: Proxy[] = [];

function database(options: Partial<ConstructorParameters<typeof Database>[0]> = {}): Database {
  const made = new Database({ uri, ...options });
  open.push(made);
  return made;
}

async function throughProxy(): Promise<{ proxy: Proxy; through: Database; sent: string[] }> {
  const proxy = new Proxy(new URL(uri.replace("bolt:", "http:")));
  proxies.push(proxy);
  const sent: string[] = [];
  const through = database({ uri: await proxy.open(), onStatement: ({ file }) => sent.push(file) });
  return { proxy, through, sent };
}

/** A listed statement with another text: what is tried here has no place in the folder. */
function like<P, R>(
  listed: Statement<P, R>,
  text: string,
  more: Partial<Statement<P, R>> = {},
): Statement<P, R> {
  return { ...listed, text, ...more };
}

beforeAll(() => wipe(driver));
afterEach(async () => {
  for (const proxy of proxies.splice(0)) proxy.close();
  for (const made of open.splice(0)) await made.close();
});
afterAll(async () => {
  await wipe(driver);
  await driver.close();
});

describe("the way to the database", () => {
  it("refuses a write that calls itself a read", async () => {
    const write = like(
      versions,
      "CREATE (v:Stray) RETURN 'x' AS id, 1 AS number, 'past' AS state, false AS served",
    );
    await expect(database().run(write, {})).rejects.toMatchObject({ code: "FAILED" });
    expect(await run(driver, "MATCH (v:Stray) RETURN v")).toEqual([]);
  });

  it("refuses rows of another shape, and says where without saying what", async () => {
    const odd = like(versions, "RETURN 'secret' AS id, 'secret' AS number, 'past' AS state, false AS served");
    const error = await database()
      .run(odd, {})
      .catch((caught: unknown) => caught as Error);
    expect(error).toMatchObject({
      code: "FAILED",
      message: "read/versions.cypher: expected another shape of row at number",
    });
  });

  it("ends a statement that takes too long", async () => {
    const slow = like(currentVersion, "UNWIND range(1, 1000000000) AS x WITH count(x) AS n RETURN n", {
      timeoutMs: 300,
    });
    await expect(database().run(slow, {})).rejects.toMatchObject({ code: "TIMEOUT" });
  });

  it("tells a statement that needs too much memory from other failures", async () => {
    const greedy = like(
      currentVersion,
      "UNWIND range(1, 30000000) AS x WITH collect(toString(x)) AS many RETURN size(many)",
      {
        timeoutMs: 20_000,
      },
    );
    await expect(database().run(greedy, {})).rejects.toMatchObject({ code: "OUT_OF_MEMORY" });
    await expect(database().run(currentVersion, {})).resolves.toEqual([]);
  });

  it("gives integers as plain numbers and takes them as integers", async () => {
    const sample = { id: "3-abc", number: 3, hash: "abc", release: "0", checksum: "abc" };
    await database().transaction("test", 5_000, (tx) => tx.run(versionBegin, sample));
    expect(await run(driver, "MATCH (v:GraphVersion) RETURN valueType(v.number) AS type")).toEqual([
      { type: "INTEGER NOT NULL" },
    ]);
    expect(await database().run(versions, {})).toEqual([
      { id: "3-abc", number: 3, state: "loading", served: true },
    ]);
  });

  it("undoes a transaction whose work fails, and passes the error on", async () => {
    const begun = { id: "4-abc", number: 4, hash: "abc", release: "0", checksum: "abc" };
    const failing = database().transaction("test", 5_000, async (tx) => {
      await tx.run(versionBegin, begun);
      throw new Error("changed my mind");
    });
    await expect(failing).rejects.toThrow("changed my mind");
    expect((await database().run(versions, {})).map(({ id }) => id)).not.toContain("4-abc");
  });

  it("streams the rows of a statement, and ends with its error", async () => {
    const many = like(
      versions,
      "UNWIND range(1, 2500) AS n RETURN toString(n) AS id, n AS number, 'past' AS state, false AS served",
    );
    const ids: string[] = [];
    for await (const { id } of database().stream(many, {})) ids.push(id);
    expect([ids.length, ids[0], ids[2499]]).toEqual([2500, "1", "2500"]);
    const broken = like(
      versions,
      "UNWIND [1, 0] AS n RETURN toString(1 / n) AS id, n AS number, 'past' AS state, false AS served",
    );
    const read = async (): Promise<void> => {
      for await (const _row of database().stream(broken, {})) continue;
    };
    await expect(read()).rejects.toMatchObject({ code: "FAILED" });
  });
});

describe("a database that does not answer", () => {
  it("is unavailable at once when nothing listens", async () => {
    const port = await freePort();
    const begun = performance.now();
    await expect(database({ uri: `bolt://127.0.0.1:${port}` }).run(currentVersion, {})).rejects.toMatchObject(
      {
        code: "UNAVAILABLE",
      },
    );
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(await readiness(database({ uri: `bolt://127.0.0.1:${port}` }))).toEqual({
      ready: false,
      reason: "UNAVAILABLE",
    });
  });

  it("gets a read once more when its connection was reset", async () => {
    const { proxy, through, sent } = await throughProxy();
    await through.run(currentVersion, {});
    sent.length = 0;
    const slow = like(
      versions,
      "CALL db.awaitIndexes(5) UNWIND range(1, 20000000) AS x WITH max(x) AS number RETURN 'x' AS id, number, 'past' AS state, false AS served",
      { timeoutMs: 20_000 },
    );
    const answer = through.run(slow, {});
    await new Promise((resolve) => setTimeout(resolve, 200));
    proxy.cut();
    await expect(answer).resolves.toHaveLength(1);
    expect(sent).toHaveLength(2);
  });

  it("never gets a write twice", async () => {
    const { proxy, through, sent } = await throughProxy();
    await through.run(currentVersion, {});
    sent.length = 0;
    const begun = { id: "5-abc", number: 5, hash: "abc", release: "0", checksum: "abc" };
    const slow = like(versionBegin, `UNWIND range(1, 20000000) AS x WITH max(x) AS n ${versionBegin.text}`, {
      timeoutMs: 20_000,
    });
    const answer = through
      .transaction("test", 20_000, (tx) => tx.run(slow, begun))
      .catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 200));
    proxy.cut();
    expect(await answer).toMatchObject({ code: "UNAVAILABLE" });
    expect(sent).toHaveLength(1);
  });

  it("times out when it is frozen, and closing does not wait for it", async () => {
    const { proxy, through } = await throughProxy();
    await through.run(currentVersion, {});
    proxy.freeze();
    const begun = performance.now();
    const short = like(currentVersion, currentVersion.text, { timeoutMs: 500 });
    await expect(through.run(short, {})).rejects.toMatchObject({ code: "TIMEOUT" });
    await through.close();
    expect(performance.now() - begun).toBeLessThan(4_500);
  });

  it("is unavailable when it accepts connections and says nothing", async () => {
    const silent = createServer();
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
    const { port } = silent.address() as AddressInfo;
    const patient = like(currentVersion, currentVersion.text, { timeoutMs: 5_000 });
    await expect(database({ uri: `bolt://127.0.0.1:${port}` }).run(patient, {})).rejects.toMatchObject({
      code: "UNAVAILABLE",
    });
    silent.close();
  });
});

describe("readiness", () => {
  it("says that nothing was loaded yet", async () => {
    await run(driver, "MATCH (v:GraphVersion) DELETE v");
    expect(await readiness(database())).toEqual({ ready: false, reason: "EMPTY" });
  });
});

it("a statement made here is held to its file", () => {
  expect(() => statement("read/versions.cypher", { params: { extra: z.string() } })).toThrow(
    "only declared: $extra",
  );
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
