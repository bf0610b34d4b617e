import { fileURLToPath } from "node:url";
import type { Plan } from "neo4j-driver";
import { describe, expect, it } from "vitest";
import type { AnyStatement } from "../../../src/store/statement.js";
import { READS } from "../../../src/store/statements/reads.js";
import type { WholeGraph } from "./whole-graph.js";

const PLANS = fileURLToPath(new URL("../../cypher/plans.json", import.meta.url));

/** Operators that read more than is asked for, and the statements that may: they want every node of these labels. */
const WIDE = /^(AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|CartesianProduct)$/;
const WANTS_ALL = [
  "read/stored-nodes.cypher",
  "read/stored-edges.cypher",
  "read/snapshot-nodes.cypher",
  "read/snapshot-edges.cypher",
];

export function plansSuite(whole: () => WholeGraph): void {
  describe("the plans of the reads", () => {
    it("are those that were agreed, without a word of warning", async () => {
      const plans: Record<string, string> = {};
      for (const statement of READS) {
        const { operators, notifications } = await explain(whole(), statement);
        expect(notifications, statement.file).toEqual([]);
        if (!WANTS_ALL.includes(statement.file)) {
          expect(
            operators.filter((operator) => WIDE.test(operator)),
            statement.file,
          ).toEqual([]);
        }
        plans[statement.file] = operators.join(" ");
      }
      await expect(`${JSON.stringify(plans, null, 2)}\n`).toMatchFileSnapshot(PLANS);
    });
  });
}

async function explain(
  { driver }: WholeGraph,
  { text, params, sample }: AnyStatement,
): Promise<{ operators: string[]; notifications: string[] }> {
  const session = driver.session({ database: "neo4j" });
  try {
    await session.run("CALL db.clearQueryCaches()");
    const { summary } = await session.run(`EXPLAIN ${text}`, params(sample as never));
    if (summary.plan === false) throw new Error("expected a plan");
    const told = summary.gqlStatusObjects.filter(({ gqlStatus }) => !gqlStatus.startsWith("00"));
    return {
      operators: operatorsOf(summary.plan),
      notifications: told.map(({ statusDescription }) => statusDescription),
    };
  } finally {
    await session.close();
  }
}

function operatorsOf({ operatorType, children }: Plan): string[] {
  return [operatorType.replace("@neo4j", ""), ...children.flatMap(operatorsOf)];
}
