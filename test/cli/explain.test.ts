import { describe, expect, it } from "vitest";
import { worldOfSeeds } from "../../src/cli/seed-world.js";
import { explain, type ExplainOptions } from "../../src/cli/explain.js";

const NOTHING: ExplainOptions = {
  event: [],
  issue: [],
  denyIssue: [],
  circumstance: [],
  language: "nl",
  first: 3,
};

const world = await worldOfSeeds();

describe("vraagstuk explain", () => {
  it("prints numbered paths with reasons, rules, cost and a first step", () => {
    const text = explain(world, { ...NOTHING, issue: ["rent-arrears"], circumstance: ["has_children"] });
    expect(text).toMatch(/^1\. .+\n {3}.+/);
    for (const heading of ["Waarom", "Regels", "Kosten", "Duur", "Bewijs", "Eerste stap"])
      expect(text).toContain(heading);
    expect(text.match(/^\d\. /gm)).toHaveLength(3);
  });

  it("speaks English when asked", () => {
    const text = explain(world, { ...NOTHING, issue: ["rent-arrears"], language: "en", first: 1 });
    expect(text).toContain("First step");
    expect(text).not.toContain("Eerste stap");
  });

  it("puts whom to call above the paths in acute danger", () => {
    const text = explain(world, { ...NOTHING, issue: ["suicidality"] });
    expect(text.indexOf("113")).toBeGreaterThan(-1);
    expect(text.indexOf("113")).toBeLessThan(text.indexOf("1. "));
  });

  it("asks where to begin when nothing was told", () => {
    expect(explain(world, NOTHING)).toContain("Over welk deel van het leven gaat het vooral?");
  });

  it("names the place of an id it does not know, and not the id", () => {
    const wrong = () => explain(world, { ...NOTHING, issue: ["rent-arrears", "secret-word"] });
    expect(wrong).toThrow(/issues\[1\]/);
    expect(wrong).not.toThrow(/secret-word/);
  });
});
