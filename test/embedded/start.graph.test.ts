import { existsSync, statSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, it } from "vitest";
import { rejection, scratchFolder } from "./scratch.js";
import { ask, startServerFor } from "./servers.js";

const KEEP = "CREATE (n:Kept {id: 'kept'}) RETURN n.id";
const KEPT = "MATCH (n:Kept) RETURN n.id";

it("keeps its data and its password through a stop, a kill and a second start, until a fresh one", async () => {
  const data = join(await scratchFolder(), "instance");
  const first = await startServerFor({ data });
  expect(await ask(first, KEEP)).toEqual(["kept"]);
  expect(first).toMatchObject({ user: "neo4j", database: "neo4j", home: data });
  if (process.platform !== "win32") expect(statSync(join(data, "password")).mode & 0o777).toBe(0o600);
  await expect(ask(first, "RETURN 1", "not-the-password")).rejects.toThrow(/unauthorized/i);
  await expect(ask(first, "LOAD CSV FROM 'file:///x' AS l RETURN l")).rejects.toThrow(/allow_csv_import/);
  await expect(ask(first, "LOAD CSV FROM 'http://127.0.0.1:9/x' AS l RETURN l")).rejects.toThrow(/blocklist/);

  const second = await rejection(startServerFor({ data, fresh: true }));
  expect(second).toMatchObject({ code: "DATA_IN_USE", details: { folder: data, pid: process.pid } });
  expect(await ask(first, KEPT)).toEqual(["kept"]);

  await rm(join(data, "lock"));
  expect(await rejection(startServerFor({ data, fresh: true }))).toMatchObject({ code: "DATA_IN_USE" });
  expect(await rejection(startServerFor({ data }))).toMatchObject({ code: "DATA_IN_USE" });
  expect(await ask(first, KEPT)).toEqual(["kept"]);
  await first.stop();
  expect(existsSync(join(data, "lock"))).toBe(false);

  const again = await startServerFor({ data });
  expect(again.password).toBe(first.password);
  expect(await ask(again, KEPT)).toEqual(["kept"]);
  process.kill(again.pid, "SIGKILL");
  expect(await again.exited).toMatchObject({ signal: "SIGKILL" });

  const port = Number(new URL(again.uri).port);
  const recovered = await startServerFor({ data, port });
  expect(recovered.uri).toBe(again.uri);
  expect(await ask(recovered, KEPT)).toEqual(["kept"]);
  await recovered.stop();

  const fresh = await startServerFor({ data, fresh: true });
  expect(await ask(fresh, KEPT)).toEqual([]);
  expect(fresh.password).not.toBe(first.password);
});

it("refuses a folder with other things in it, also when asked to start fresh, and leaves them", async () => {
  const data = await scratchFolder();
  await writeFile(join(data, "thesis.txt"), "years of work");
  const error = await rejection(startServerFor({ data, fresh: true }));
  expect(error).toMatchObject({ code: "NOT_OURS", details: { folder: data, found: ["thesis.txt"] } });
  expect(existsSync(join(data, "thesis.txt"))).toBe(true);
});

it("says so at once when the port it was asked for is taken", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  await new Promise((done) => taken.once("listening", done));
  const { port } = taken.address() as AddressInfo;
  const data = join(await scratchFolder(), "instance");
  expect(await rejection(startServerFor({ data, port }))).toMatchObject({
    code: "PORT_IN_USE",
    details: { port },
  });
  expect(existsSync(join(data, "lock"))).toBe(false);
  taken.close();
});

it("names the setting the server does not know, and leaves nothing running", async () => {
  const data = join(await scratchFolder(), "instance");
  const error = await rejection(startServerFor({ data, auth: false, settings: { "server.nonsense": "1" } }));
  expect(error).toMatchObject({ code: "SETTING_REFUSED", details: { exit: { code: 1 } } });
  expect((error as Error).message).toContain("server.nonsense");
  expect((error as Error).message).not.toMatch(/\n\s+at /);
});
