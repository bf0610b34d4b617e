import {
  versionKey,
  type EdgeRow,
  type EdgeType,
  type GraphVersion,
  type NodeRow,
} from "../domain/graph-rows.js";
import type { Label } from "../domain/kinds.js";
import type { SnapshotSource } from "../domain/ports.js";
import type { Database } from "./driver.js";
import { StaleSnapshotError } from "./errors.js";
import { tallyOf } from "../domain/outcomes/beta.js";
import type { EdgeOutcome } from "../domain/outcomes/outcome-edge.js";
import { currentVersion, outcomes, snapshotEdges, snapshotNodes } from "./statements/reads.js";

/** Only search reads these; a snapshot of the knowledge is a third smaller without. */
const UNUSED = new Set(["searchNames", "searchWords"]);

/** The knowledge as it stands in Neo4j. */
export class Neo4jSnapshotSource implements SnapshotSource {
  constructor(private readonly database: Database) {}

  async currentVersion(): Promise<GraphVersion | undefined> {
    const [row] = await this.database.run(currentVersion, {});
    if (row === undefined) return undefined;
    const { number, hash, release, builtAt, outcomes: batch } = row;
    return { number, hash, release, builtAt, ...(batch === 0 ? {} : { outcomes: batch }) };
  }

  async read(version: GraphVersion): Promise<{ nodes: NodeRow[]; edges: EdgeRow[] }> {
    await this.expectStill(version);
    const nodes: NodeRow[] = [];
    for await (const { label, id, props } of this.database.stream(snapshotNodes, {})) {
      for (const name of UNUSED) delete props[name];
      nodes.push({ label: label as Label, id, props });
    }
    const edges: EdgeRow[] = [];
    for await (const row of this.database.stream(snapshotEdges, {})) {
      const { type, fromLabel, toLabel, ...rest } = row;
      edges.push({
        type: type as EdgeType,
        fromLabel: fromLabel as Label,
        toLabel: toLabel as Label,
        ...rest,
      });
    }
    await this.expectStill(version);
    return { nodes, edges };
  }

  async outcomes({ outcomes: batch = 0 }: GraphVersion): Promise<EdgeOutcome[]> {
    if (batch === 0) return [];
    const rows = await this.database.run(outcomes, { batch });
    return rows.flatMap(({ edge, answers, yes }) => {
      const tally = tallyOf(answers, yes);
      return tally === undefined ? [] : [{ edge, ...tally }];
    });
  }

  /** Current, and no loader is about to move the graph. */
  private async expectStill(version: GraphVersion): Promise<void> {
    const [row] = await this.database.run(currentVersion, {});
    const isStill = row !== undefined && versionKey(row) === versionKey(version) && !row.flipping;
    if (!isStill) throw new StaleSnapshotError(versionKey(version));
  }
}
