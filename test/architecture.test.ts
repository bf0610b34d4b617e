import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const SRC = fileURLToPath(new URL("../src", import.meta.url));

/** Which rooms a room may import from, besides itself. Rooms of one file are named by that file. */
const ARROWS: Readonly<Record<string, readonly string[] | "all">> = {
  domain: [],
  graph: ["domain"],
  store: ["domain"],
  exchange: ["domain"],
  api: ["domain", "graph"],
  embedded: [],
  config: [],
  cli: "all",
  main: "all",
};

/** Packages that belong to one room. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  "type-graphql": ["api"],
  "@apollo/server": ["api"],
  fastify: ["api"],
  "@fastify/static": ["api"],
  dataloader: ["api"],
  "neo4j-driver": ["store", "embedded"],
  yaml: ["store"],
  ajv: ["store"],
  commander: ["cli"],
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(ts|mjs)$/.test(file) && !file.startsWith("web"))
  .map((file) => file.replaceAll("\\", "/"));

const roomOf = (file: string): string => file.split("/")[0]?.replace(/\.ts$/, "") ?? "";

const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(join(SRC, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, target = ""]) => ({
    file,
    room: roomOf(file),
    target: target.startsWith(".") ? normalize(join(dirname(file), target)) : target,
  }));
});

describe("the arrows between the rooms of src", () => {
  it("reads the imports it is meant to judge", () => {
    expect(imports.some(({ room, target }) => room === "graph" && target.startsWith("domain/"))).toBe(true);
  });

  it("has no room that the design does not name", () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => !(room in ARROWS))).toEqual([]);
  });

  it("draws no arrow that the design does not draw", () => {
    const wrong = imports.filter(({ room, target }) => {
      if (!files.includes(target.replace(/\.js$/, ".ts")) && !files.includes(target)) return false;
      const allowed = ARROWS[room] ?? [];
      return (
        allowed !== "all" && roomOf(target) !== room && !allowed.includes(roomOf(target).replace(/\.js$/, ""))
      );
    });
    expect(wrong.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  it("keeps each package in its room", () => {
    const wrong = imports.filter(({ room, target }) => {
      const owner = Object.keys(PACKAGES).find((name) => target === name || target.startsWith(`${name}/`));
      return owner !== undefined && !PACKAGES[owner]?.includes(room);
    });
    expect(wrong.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  it("lets only config.ts read the environment of the process", () => {
    const readers = files.filter((file) => /process\.env\b/.test(readFileSync(join(SRC, file), "utf8")));
    expect(readers.filter((file) => file !== "config.ts" && !file.startsWith("cli/"))).toEqual([]);
  });

  it("builds no Cypher in TypeScript", () => {
    const cypher = /\b(MATCH|MERGE|UNWIND|DETACH DELETE) ?[({$]/;
    const wrong = files.filter((file) => cypher.test(readFileSync(join(SRC, file), "utf8")));
    expect(wrong.map((file) => relative(SRC, join(SRC, file)))).toEqual([]);
  });
});
