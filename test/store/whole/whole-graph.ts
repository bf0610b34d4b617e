import { fileURLToPath } from "node:url";
import type { Driver } from "neo4j-driver";
import { inject } from "vitest";
import type { GraphVersion } from "../../../src/domain/graph-rows.js";
import { Database } from "../../../src/store/driver.js";
import { loadGraph } from "../../../src/store/load/load-graph.js";
import type { RowSet } from "../../../src/store/rows/row-set.js";
import { rowsFromSeeds } from "../../../src/store/rows/rows-from-seeds.js";
import { readSeeds } from "../../../src/store/seeds/read-seeds.js";
import { connect, wipe } from "../../neo4j-session.js";

/** The whole of the seeds in the database, loaded once for all the tests that look at it. */
export interface WholeGraph {
  readonly driver: Driver;
  readonly database: Database;
  /** Files of the statements sent since it was last emptied. */
  readonly sent: string[];
  readonly rows: RowSet;
  readonly version: GraphVersion;
  readonly loadedInMs: number;
}

export async function loadWholeGraph(): Promise<WholeGraph> {
  const uri = inject("neo4jUri");
  const driver = connect(uri);
  await wipe(driver);
  const sent: string[] = [];
  const database = new Database({ uri, onStatement: ({ file }) => sent.push(file) });
  const seeds = await readSeeds(fileURLToPath(new URL("../../../seeds", import.meta.url)));
  const rows = rowsFromSeeds(seeds);
  const begun = performance.now();
  const { version } = await loadGraph(database, rows, {
    checksum: "e".repeat(64),
    release: seeds.meta.version,
  });
  return { driver, database, sent, rows, version, loadedInMs: performance.now() - begun };
}

export async function closeWholeGraph({ driver, database }: WholeGraph): Promise<void> {
  await wipe(driver);
  await database.close();
  await driver.close();
}
