import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EdgeRow, NodeRow } from "../../src/domain/graph-rows.js";
import { runAudits } from "../../src/store/audit.js";
import { readiness } from "../../src/store/ready.js";
import { Neo4jSnapshotSource } from "../../src/store/snapshot-source.js";
import { warm } from "../../src/store/warm.js";
import { offersSuite } from "./whole/offers.suite.js";
import { plansSuite } from "./whole/plans.suite.js";
import { privacySuite } from "./whole/privacy.suite.js";
import { searchSuite } from "./whole/search.suite.js";
import { closeWholeGraph, loadWholeGraph, type WholeGraph } from "./whole/whole-graph.js";

let graph: WholeGraph;
const whole = (): WholeGraph => graph;

beforeAll(async () => {
  graph = await loadWholeGraph();
});
afterAll(() => closeWholeGraph(graph));

describe("the whole of the seeds", () => {
  it("is loaded well within a minute", () => {
    expect(graph.loadedInMs).toBeLessThan(60_000);
  });

  it("passes every audit", async () => {
    expect(await runAudits(graph.database)).toEqual([]);
  });

  it("comes back as the rows that went in, but for what is on offer and the words of the search", async () => {
    const snapshot = await new Neo4jSnapshotSource(graph.database).read(graph.version);
    const offers = new Set(["Provider", "Offering"]);
    const nodes = graph.rows.nodes.filter(({ label }) => !offers.has(label)).map(withoutSearch);
    const edges = graph.rows.edges.filter(({ fromLabel }) => !offers.has(fromLabel));
    expect(lines(snapshot.nodes)).toEqual(lines(nodes));
    expect(lines(snapshot.edges)).toEqual(lines(edges));
  });

  it("is ready and warm", async () => {
    expect(await warm(graph.database)).toBe(true);
    const { number, hash } = graph.version;
    expect(await readiness(graph.database)).toEqual({ ready: true, version: `${number}-${hash}` });
  });
});

offersSuite(whole);
searchSuite(whole);
plansSuite(whole);
privacySuite(whole);

function withoutSearch(row: NodeRow): NodeRow {
  const { searchNames: _names, searchWords: _words, ...props } = row.props;
  return { ...row, props };
}

/** Rows as sorted lines, so that neither their order nor that of their properties matters. */
function lines(rows: readonly (NodeRow | EdgeRow)[]): string[] {
  const sorted = (_key: string, value: unknown): unknown =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return rows.map((row) => JSON.stringify(row, sorted)).sort();
}
