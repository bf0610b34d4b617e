import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checksumOfSeeds } from "../../../src/store/seeds/checksum.js";
import { readSeeds } from "../../../src/store/seeds/read-seeds.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const command = (...args: string[]) =>
  promisify(execFile)(process.execPath, ["node_modules/tsx/dist/cli.mjs", "src/cli/seeds-check.ts", ...args], { cwd: root });

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "few-seeds-"));
  await mkdir(path.join(dir, "edges"));
  await writeFile(path.join(dir, "edges/a.yaml"), "- id: one\n");
  await writeFile(path.join(dir, "groups.yaml"), "- id: two\n");
});
afterEach(() => rm(dir, { recursive: true, force: true }));

describe("seeds:check", () => {
  it("ends with 1 and one line per problem, without a stack trace", async () => {
    const failure = (await command("--seeds", dir).catch((error: unknown) => error)) as { code: number; stderr: string };
    expect(failure.code).toBe(1);
    expect(failure.stderr).toContain("groups.yaml:1: expected the field name_nl; came nothing");
    expect(failure.stderr).toMatch(/\d+ problems in .*Mend the lines above/);
    expect(failure.stderr).not.toMatch(/^ {4}at /m);
  }, 60_000);

  it("says when there is no folder", async () => {
    const failure = (await command("--seeds", path.join(dir, "none")).catch((error: unknown) => error)) as { stderr: string };
    expect(failure.stderr).toContain("expected a folder with seeds; came nothing at");
  }, 60_000);
});

describe("the checksum of seeds", () => {
  it("changes with a byte, with a name and not with anything else", async () => {
    const before = await checksumOfSeeds(dir);
    await writeFile(path.join(dir, "README.md"), "no seed");
    expect(await checksumOfSeeds(dir)).toBe(before);
    await writeFile(path.join(dir, "groups.yaml"), "- id: twe\n");
    const changed = await checksumOfSeeds(dir);
    expect(changed).not.toBe(before);
    await writeFile(path.join(dir, "edges/b.yaml"), "");
    expect(await checksumOfSeeds(dir)).not.toBe(changed);
  });
});

describe("readSeeds", () => {
  it("names the file that cannot be read and what to do", async () => {
    await writeFile(path.join(dir, "groups.yaml"), "- id: [two\n");
    await expect(readSeeds(dir)).rejects.toThrow(/Cannot read groups\.yaml.*npm run seeds:check/);
  });
});
