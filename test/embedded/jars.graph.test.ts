import { existsSync } from "node:fs";
import { link, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { knownJars, looksUntouched } from "../../src/embedded/jar-check.js";
import { jarFolder, resolveJars } from "../../src/embedded/jars.js";
import { rejection, scratchFolder, script } from "./scratch.js";
import { cacheHome } from "./servers.js";

/** The part of a `mvn` script that makes the folder it was told to copy into. */
const OUTPUT =
  'for arg; do case "$arg" in -DoutputDirectory=*) out="${arg#*=}";; esac; done; mkdir -p "$out"';

/** The real jars as somebody would put them in place by hand: the files alone, nothing written about them. */
async function homeByHand(folder: string): Promise<string> {
  const home = join(folder, "home");
  await mkdir(jarFolder(home), { recursive: true });
  for (const name of knownJars().keys())
    await link(join(jarFolder(cacheHome), name), join(jarFolder(home), name));
  return home;
}

it("checks and uses jars put in place by hand, without Maven", async () => {
  const home = await homeByHand(await scratchFolder());
  expect(await resolveJars({ home, env: { PATH: "/nowhere" } })).toBe(jarFolder(home));
  expect(await looksUntouched(jarFolder(home), knownJars())).toBe(true);
});

it("fetches everything anew, in one line, when one jar is missing or changed", async () => {
  const folder = await scratchFolder();
  const home = await homeByHand(folder);
  const changed = join(jarFolder(home), "neo4j-kernel-5.26.31.jar");
  await rm(changed);
  await writeFile(changed, "half a download");
  await script(folder, "mvn", `${OUTPUT}; ln "${jarFolder(cacheHome)}"/*.jar "$out"`);
  const messages: string[] = [];
  const env = { PATH: `${folder}:/usr/bin:/bin` };
  const resolving = resolveJars({ home, env, onProgress: ({ message }) => messages.push(message) });
  expect(await resolving).toBe(jarFolder(home));
  expect(messages[0]).toBe("The stored copy of Neo4j is not complete or was changed; fetching it again.");
  expect(await looksUntouched(jarFolder(home), knownJars())).toBe(true);
  expect(await readdir(join(home, "jars"))).toEqual(["neo4j-5.26.31"]);
});

it("fetches once for two that start at the same time", async () => {
  const folder = await scratchFolder();
  const home = join(folder, "home");
  await script(
    folder,
    "mvn",
    `echo once >> "${folder}/runs"; ${OUTPUT}; ln "${jarFolder(cacheHome)}"/*.jar "$out"`,
  );
  const env = { PATH: `${folder}:/usr/bin:/bin` };
  await Promise.all([resolveJars({ home, env }), resolveJars({ home, env })]);
  expect(await looksUntouched(jarFolder(home), knownJars())).toBe(true);
  expect(await readFile(join(folder, "runs"), "utf8")).toBe("once\n");
});

it("says that Maven is not there, and leaves the changed jars unused", async () => {
  const home = await homeByHand(await scratchFolder());
  await rm(join(jarFolder(home), "neo4j-5.26.31.jar"));
  const error = await rejection(resolveJars({ home, env: { PATH: "/nowhere" } }));
  expect(error).toMatchObject({ code: "DOWNLOAD_FAILED", log: ["there is no `mvn` on the PATH."] });
  expect(existsSync(`${jarFolder(home)}.lock`)).toBe(false);
});
