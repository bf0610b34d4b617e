import { existsSync } from "node:fs";
import { mkdir, readdir, stat, symlink, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { jarFolder } from "../../src/embedded/jars.js";
import { scratchFolder } from "./scratch.js";
import { ask, cacheHome, startServerFor } from "./servers.js";

it("makes the class archive after the first start, uses it, and outlives one that is cut short", async () => {
  const folder = await scratchFolder();
  const home = join(folder, "home");
  await mkdir(join(home, "jars"), { recursive: true });
  await symlink(jarFolder(cacheHome), jarFolder(home));
  const archives = join(home, "archive");
  const rehearsed: unknown[] = [];
  const start = (archive: "make" | "use"): ReturnType<typeof startServerFor> =>
    startServerFor({
      home,
      data: join(folder, "instance"),
      auth: false,
      archive,
      rehearse: async (server) =>
        void rehearsed.push(...(await ask({ ...server, user: "neo4j", password: "" }, "RETURN 2"))),
    });

  const first = await start("make");
  expect(first.usedArchive).toBe(false);
  await first.background;
  expect(rehearsed).toEqual([2]);
  expect(await ask(first, "RETURN 1")).toEqual([1]);
  await first.stop();
  const [file = "", record] = (await readdir(archives)).sort();
  expect([file, record]).toEqual([expect.stringMatching(/^[0-9a-f]{16}\.jsa$/), `${file}.json`]);

  const second = await start("use");
  expect(second.usedArchive).toBe(true);
  await second.stop();

  await truncate(join(archives, file), 5_000_000);
  const { size, mtimeMs } = await stat(join(archives, file));
  await writeFile(join(archives, `${file}.json`), JSON.stringify({ size, mtimeMs }));
  const third = await start("use");
  expect(third.usedArchive).toBe(false);
  expect(await ask(third, "RETURN 1")).toEqual([1]);
  expect(await readdir(archives)).toEqual([]);
  expect(existsSync(join(folder, "instance", "lock"))).toBe(true);
});
