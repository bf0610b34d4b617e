import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { World } from "../../src/domain/world.js";
import { prepare } from "../../src/graph/prepare.js";
import { worldOfSeeds } from "../../src/cli/seed-world.js";
import { parts, startApi, type Api } from "./asking.js";
import { productQueries } from "./product-queries.js";
import { SHAPES, shapeProblems } from "./shapes.js";

let api: Api;
beforeAll(async () => {
  const world: World = await worldOfSeeds();
  prepare(world);
  api = await startApi({ ...parts(), world: () => world });
}, 120_000);
afterAll(() => api.app.close());

const textOf = (name: string): string =>
  productQueries().find((query) => query.name === name)?.text ?? `expected a product query ${name}`;

describe("on the whole knowledge", () => {
  it.each(["knots", "next-question", "own-words", "plan", "understand", "why-not"])(
    "the query %s gets an answer of its shape",
    async (name) => {
      const expected = SHAPES[name];
      if (expected === undefined) throw new Error(`expected a shape for ${name}`);
      const { data, errors } = await api.ask(textOf(name), expected.variables);
      expect(errors).toEqual([]);
      expect(shapeProblems(data, expected.shape)).toEqual([]);
    },
  );

  it("every intervention can be asked why it is not there", async () => {
    const { data } = await api.ask("{ interventions(first: 100) { nodes { id } } }");
    for (const { id } of data.interventions.nodes.slice(0, 40)) {
      const answer = await api.ask(textOf("why-not"), {
        situation: { issues: ["rent-arrears"] },
        intervention: id,
      });
      expect(answer.errors).toEqual([]);
      expect(answer.data.whyNot.length, id).toBeGreaterThan(0);
    }
  });

  it("every solution says who pays and who gains, beside muddling on", async () => {
    const { data, errors } = await api.ask(`{
      solutionPaths(situation: { issues: ["rent-arrears", "problematic-debt"] }, first: 5, language: en) {
        ... on SolutionPaths { nodes { cost { low high } ledger {
          entry { payers { payer { name } } gains { name } euros { low high } }
          reference { issue { id } } values { legitimacy involvement societalReturn } atTheTable { role }
        } } }
      } }`);
    expect(errors).toEqual([]);
    for (const { cost, ledger } of data.solutionPaths.nodes) {
      expect(ledger.entry.euros).toEqual(cost);
      expect(ledger.entry.payers.length).toBeGreaterThan(0);
      expect(ledger.reference.map(({ issue }: { issue: { id: string } }) => issue.id)).toContain(
        "issue:rent-arrears",
      );
      expect(ledger.atTheTable.length).toBeGreaterThan(0);
      expect(Object.keys(ledger.values)).toHaveLength(3);
    }
  });

  it("words of danger put safety first, words of the past only ask", async () => {
    const now = await api.ask(textOf("own-words"), { text: "Hij dreigt mij met een mes.", language: "nl" });
    expect(now.data.solutionPaths.__typename).toBe("SafetyFirst");
    const past = await api.ask(textOf("own-words"), {
      text: "Vroeger heeft hij mij met een mes bedreigd.",
      language: "nl",
    });
    expect(past.data.solutionPaths.__typename).not.toBe("SafetyFirst");
  });
});
