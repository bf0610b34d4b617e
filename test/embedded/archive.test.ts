import { existsSync } from "node:fs";
import { stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { archiveFile, archiveFlags } from "../../src/embedded/archive.js";
import { scratchFolder } from "./scratch.js";

const JAVA = { command: "java", home: "/opt/java", feature: 17, build: "17.0.15+6" };

async function archiveIn(folder: string): Promise<string> {
  const file = join(folder, "x.jsa");
  await writeFile(file, "a class archive");
  const { size, mtimeMs } = await stat(file);
  await writeFile(`${file}.json`, JSON.stringify({ size, mtimeMs }));
  return file;
}

it("uses an archive that is as it was written", async () => {
  const file = await archiveIn(await scratchFolder());
  expect(await archiveFlags(file)).toContain(`-XX:SharedArchiveFile=${file}`);
});

it("removes an archive that was cut short", async () => {
  const file = await archiveIn(await scratchFolder());
  await truncate(file, 5);
  expect(await archiveFlags(file)).toEqual([]);
  expect([existsSync(file), existsSync(`${file}.json`)]).toEqual([false, false]);
});

it("goes without when there is none", async () => {
  expect(await archiveFlags(join(await scratchFolder(), "x.jsa"))).toEqual([]);
});

it("has another archive for another Java build, another jar folder and other jars", async () => {
  const home = await scratchFolder();
  const [jars, others] = [await scratchFolder(), await scratchFolder()];
  const name = (jarFolder: string, build: string): Promise<string> =>
    archiveFile({ home, jars: jarFolder, java: { ...JAVA, build } });
  const names = [
    await name(jars, "17.0.15+6"),
    await name(jars, "17.0.16+1"),
    await name(others, "17.0.15+6"),
  ];
  expect(await name(jars, "17.0.15+6")).toBe(names[0]);
  await writeFile(join(jars, "a.jar"), "another");
  names.push(await name(jars, "17.0.15+6"));
  expect(new Set(names).size).toBe(4);
});
