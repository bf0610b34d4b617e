import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { rankInterventions } from "../../../src/domain/ranking.js";
import { readSituation } from "../../../src/domain/situation.js";
import { DEFAULT_WEIGHTS } from "../../../src/domain/weights.js";
import { learningSketch } from "../../worlds/learning-world.js";

const SRC = fileURLToPath(new URL("../../../src/", import.meta.url));

const textOf = (file: string): string => readFileSync(join(SRC, file), "utf8");

function importsOf(file: string): string[] {
  return [...textOf(file).matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, target = ""]) =>
    normalize(join(dirname(file), target)).replace(/\.js$/, ".ts"),
  );
}

/** Everything that a file imports, however far, types included. */
function reach(start: string): string[] {
  const seen = new Set([start]);
  for (const file of seen) for (const next of importsOf(file)) seen.add(next);
  return [...seen];
}

describe("published cases", () => {
  const files = reach("domain/ranking.ts");

  it("are never imported by the ranking, however far its imports are followed", () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.every((file) => existsSync(join(SRC, file)))).toBe(true);
    expect(files.filter((file) => file.startsWith("domain/precedents/"))).toEqual([]);
  });

  it("are read by no file that the ranking is made of", () => {
    const holders = ["domain/concepts.ts", "domain/kinds.ts", "domain/world.ts", "domain/graph-rows.ts"];
    const readers = files.filter((file) => /\bprecedents?\b/i.test(textOf(file)));
    expect(readers).toContain("domain/world.ts");
    expect(readers.filter((file) => !holders.includes(file))).toEqual([]);
  });

  it("change no ranking, whatever they hold", () => {
    const world = learningSketch().world();
    const without = { ...world, precedents: { list: [], index: new Map<string, number>() } };
    const { situation } = readSituation(world, { issues: ["homeless", "debt"] });
    const ranked = (each: typeof world) => rankInterventions(each, situation, DEFAULT_WEIGHTS);
    expect(world.precedents.list.length).toBeGreaterThan(0);
    expect(ranked(without).ranked).toEqual(ranked(world).ranked);
  });

  it("are found by this search where they are imported", () => {
    expect(reach("api/precedent/precedent.resolver.ts")).toContain("domain/precedents/similar.ts");
  });
});
