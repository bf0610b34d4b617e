import { afterAll, beforeEach, describe, expect, inject, it } from "vitest";
import { Database } from "../../src/store/driver.js";
import { loadGraph } from "../../src/store/load/load-graph.js";
import { LoadLock } from "../../src/store/load/lock.js";
import { versionBegin } from "../../src/store/statements/writes.js";
import { applySchema } from "../../src/store/schema.js";
import { connect, run, wipe } from "../neo4j-session.js";
import { smallWorld } from "./small-world.js";

const driver = connect(inject("neo4jUri"));
const database = new Database({ uri: inject("neo4jUri") });
const VERSION = { id: "9-abc", number: 9, hash: "abc", release: "0.0.1", checksum: "abc" };

beforeEach(async () => {
  await wipe(driver);
  await applySchema(database);
});
afterAll(async () => {
  await wipe(driver);
  await database.close();
  await driver.close();
});

async function expire(): Promise<void> {
  await run(driver, "MATCH (l:LoadLock) SET l.expiresAt = timestamp() - 1");
}

describe("the lock of the loader", () => {
  it("turns a second loader away with what to do, and the first one finishes", async () => {
    const options = { checksum: "c".repeat(64), release: "0.0.1" };
    let second: Promise<unknown> | undefined;
    const first = loadGraph(database, smallWorld(), {
      ...options,
      onProgress: ({ step }) => {
        if (step !== "compare" || second !== undefined) return;
        second = loadGraph(database, smallWorld(), options).catch((error: unknown) => error);
      },
    });
    await expect(first).resolves.toMatchObject({ changed: true });
    expect(await second).toMatchObject({
      code: "BUSY",
      message: expect.stringContaining("try again in") as string,
    });
  });

  it("is free again after a load that failed", async () => {
    const lock = new LoadLock(database);
    await lock.acquire();
    await lock.release();
    await expect(new LoadLock(database).acquire()).resolves.toBeUndefined();
  });

  it("lets a new loader in when the old one was not heard of, and the old one can never write again", async () => {
    const old = new LoadLock(database);
    await old.acquire();
    await expire();
    const next = new LoadLock(database);
    await next.acquire();
    const write = old.write("late", 5_000, (tx) => tx.run(versionBegin, VERSION));
    await expect(write).rejects.toMatchObject({ code: "BUSY" });
    await next.write("own", 5_000, (tx) => tx.run(versionBegin, { ...VERSION, id: "10-abc" }));
    expect(await run(driver, "MATCH (v:GraphVersion) RETURN v.id AS id")).toEqual([{ id: "10-abc" }]);
    await old.release();
    await expect(new LoadLock(database).acquire()).rejects.toMatchObject({ code: "BUSY" });
    await next.release();
  });
});
