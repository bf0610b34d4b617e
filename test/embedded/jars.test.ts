import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jarFolder, resolveJars } from "../../src/embedded/jars.js";
import { mavenErrors } from "../../src/embedded/maven.js";
import { rejection, scratchFolder, script } from "./scratch.js";

/** Resolves the jars on an empty home with a `mvn` that does `body`. */
async function resolveWith(body: string): Promise<{ error: unknown; home: string; messages: string[] }> {
  const folder = await scratchFolder();
  const home = join(folder, "home");
  const messages: string[] = [];
  await script(join(folder, "bin"), "mvn", body);
  const env = { PATH: `${join(folder, "bin")}:/usr/bin:/bin` };
  const resolving = resolveJars({ home, env, onProgress: ({ message }) => messages.push(message) });
  return { error: await rejection(resolving), home, messages };
}

/** The folder Maven was told to copy into. */
const OUTPUT = 'for arg; do case "$arg" in -DoutputDirectory=*) out="${arg#*=}";; esac; done';

describe.skipIf(process.platform === "win32")("fetching the jars", () => {
  it("says what Maven said, and what to do, when the network fails", async () => {
    const line =
      "[ERROR] Failed to execute goal: Could not transfer artifact org.neo4j:neo4j:pom:5.26.31: Connection refused";
    const { error, home, messages } = await resolveWith(`echo '${line}'; echo '[ERROR] -> [Help 1]'; exit 1`);
    expect(error).toMatchObject({ code: "DOWNLOAD_FAILED", log: [line.slice(8)] });
    const { message } = error as Error;
    expect(message).toContain("Connection refused");
    expect(message).toContain("settings.xml");
    expect(message).toContain(jarFolder(home));
    expect(message).toContain("NEO4J_URI");
    expect(messages).toEqual(["Fetching Neo4j 5.26.31 with Maven: 213 files, 128 MB, only this once."]);
  });

  it.each([
    ["NO_SPACE", "Could not write: No space left on device"],
    ["NOT_WRITABLE", "Could not create local repository: Read-only file system"],
  ])("answers %s when Maven says: %s", async (code, said) => {
    const { error, home } = await resolveWith(`echo '[ERROR] ${said}'; exit 1`);
    expect(error).toMatchObject({ code, log: [said], details: { folder: home } });
  });

  it("does not believe what Maven brought when it is not what the list says", async () => {
    const body = `${OUTPUT}; mkdir -p "$out"; echo other > "$out/neo4j-5.26.31.jar"; echo x > "$out/alien.jar"`;
    const { error, home } = await resolveWith(body);
    expect(error).toMatchObject({
      code: "JARS_ALTERED",
      details: { altered: ["neo4j-5.26.31.jar"], unknown: ["alien.jar"] },
    });
    expect(existsSync(jarFolder(home))).toBe(false);
    expect(existsSync(`${jarFolder(home)}.fetching`)).toBe(false);
    expect(existsSync(`${jarFolder(home)}.lock`)).toBe(false);
  });

  it("names the folder when the home cannot be one", async () => {
    const folder = await scratchFolder();
    await writeFile(join(folder, "file"), "");
    const error = await rejection(resolveJars({ home: join(folder, "file"), env: {} }));
    expect(error).toMatchObject({ code: "NOT_WRITABLE", details: { folder: join(folder, "file") } });
  });
});

it("keeps of Maven's errors the lines that say something", () => {
  const output = [
    "[INFO] x",
    "[ERROR] first",
    "[ERROR] ",
    "[ERROR] To see the full stack trace",
    "[ERROR] second",
  ];
  expect(mavenErrors(output.join("\n"))).toEqual(["first", "second"]);
});
