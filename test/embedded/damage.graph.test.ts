import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { rejection, scratchFolder } from "./scratch.js";
import { startServerFor } from "./servers.js";

it("says that the data cannot be opened, and where the reason is", async () => {
  const data = join(await scratchFolder(), "instance");
  const server = await startServerFor({ data, auth: false });
  await server.stop();
  const store = join(data, "data", "databases", "neo4j");
  const files = (await readdir(store)).filter((name) => name.startsWith("neostore"));
  for (const name of files) await writeFile(join(store, name), Buffer.alloc(8_192, 7));

  const error = await rejection(startServerFor({ data, auth: false }));
  expect(error).toMatchObject({ code: "DATA_DAMAGED", details: { folder: data } });
  expect((error as { log: string[] }).log.join("\n")).toContain("Caused by: ");
});
