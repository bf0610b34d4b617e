import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { EDGE_TYPES } from "../../src/domain/graph-rows.js";
import { KINDS } from "../../src/domain/kinds.js";
import { oneStatement, parameterNames, statement } from "../../src/store/statement.js";
import { STATEMENTS } from "../../src/store/statements.js";
import { snapshotNodes, storedEdges, storedNodes } from "../../src/store/statements/reads.js";

const FOLDER = fileURLToPath(new URL("../../cypher/", import.meta.url));
const OURS = ["read", "write", "schema", "audit"];
const FILES = OURS.flatMap((folder) => readdirSync(`${FOLDER}${folder}`).map((name) => `${folder}/${name}`));

describe("the list of statements", () => {
  it("is exactly the files of the folders", () => {
    expect(STATEMENTS.map(({ file }) => file).sort()).toEqual([...FILES].sort());
  });

  it("has every schema file in order of name", () => {
    const schema = STATEMENTS.map(({ file }) => file).filter((file) => file.startsWith("schema/"));
    expect(schema).toEqual([...schema].sort());
  });

  it.each(FILES)("%s opens with one to three lines of comment", (file) => {
    const lines = readFileSync(FOLDER + file, "utf8").split("\n");
    const comments = lines.findIndex((line) => !line.startsWith("//"));
    expect(comments).toBeGreaterThanOrEqual(1);
    expect(comments).toBeLessThanOrEqual(3);
  });

  it("makes schema statements that may run again", () => {
    const once = STATEMENTS.filter(
      ({ file, text }) => file.startsWith("schema/") && !text.includes("IF NOT EXISTS"),
    );
    expect(once).toEqual([]);
  });

  it("gives every label one constraint on its id", () => {
    const schema = STATEMENTS.filter(({ file }) => file.startsWith("schema/")).map(({ text }) => text);
    for (const label of Object.keys(KINDS)) {
      expect(schema.filter((text) => text.includes(`(n:${label}) REQUIRE n.id IS UNIQUE`))).toHaveLength(1);
    }
  });

  it("compares every label that exists with the rows", () => {
    const labels = Object.keys(KINDS).sort();
    expect(labelsAfter(storedNodes.text, "(n:")).toEqual(labels);
    expect(labelsAfter(storedEdges.text, "(a:")).toEqual(labels);
  });

  it("snapshots every label but those of the offers", () => {
    const labels = Object.keys(KINDS).filter((label) => label !== "Provider" && label !== "Offering");
    expect(labelsAfter(snapshotNodes.text, "(n:")).toEqual(labels.sort());
  });

  it("knows every relationship it names", () => {
    const known = new Set<string>([...EDGE_TYPES, "BEST"]);
    const named = STATEMENTS.flatMap(({ text }) =>
      [...text.matchAll(/\[\w*:([A-Z_|]+)/g)].flatMap(([, types]) => types?.split("|") ?? []),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((type) => !known.has(type))).toEqual([]);
  });
});

describe("a statement", () => {
  it("refuses a file whose parameters are not the declared ones", () => {
    const wrong = { params: { keys: z.array(z.string()), other: z.string() } };
    expect(() => statement("read/offers.cypher", wrong)).toThrow(
      "only in the text: $version; only declared: $other",
    );
  });

  it("refuses a parameter that was not declared, and one that is missing", () => {
    const { params } = statement("read/offers.cypher", {
      params: { keys: z.array(z.string()), version: z.string() },
    });
    expect(() => params({ keys: [] } as never)).toThrow();
    expect(() => params({ keys: [], version: "1", extra: 1 } as never)).toThrow();
    expect(params({ keys: [], version: "1" })).toEqual({ keys: [], version: "1" });
  });

  it("is one statement: comments and a last semicolon go, a second statement is refused", () => {
    expect(oneStatement("// why\nRETURN ';' AS a;\n", "x")).toBe("RETURN ';' AS a");
    expect(() => oneStatement("RETURN 1; RETURN 2", "x")).toThrow("came several");
    expect(() => oneStatement("// nothing\n", "x")).toThrow("came none");
  });

  it("finds names of parameters, not dynamic labels", () => {
    expect(parameterNames("CREATE (n:$(row.label)) SET n = $props, n.a = $props, n.b = $x1")).toEqual([
      "props",
      "x1",
    ]);
  });
});

function labelsAfter(text: string, start: string): string[] {
  const from = text.indexOf(start) + start.length;
  return text.slice(from, text.indexOf(")", from)).split("|").sort();
}
