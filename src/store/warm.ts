import type { Database } from "./driver.js";
import { StoreError } from "./errors.js";
import { READS } from "./statements/reads.js";
import type { Statement } from "./statement.js";

/** Those that read the whole graph run at the start anyway. */
const NOT_WARMED = new Set([
  "read/stored-nodes.cypher",
  "read/stored-edges.cypher",
  "read/snapshot-nodes.cypher",
  "read/snapshot-edges.cypher",
]);

/**
 * Runs every read a request can make, twice: the first plans it, the second finds the plan. Without this the first
 * solve after a start takes seconds.
 */
export async function warm(database: Database): Promise<void> {
  const statements = READS.filter(({ file }) => !NOT_WARMED.has(file)) as readonly Statement<unknown>[];
  for (let round = 0; round < 2; round++) {
    for (const statement of statements) await patiently(() => database.run(statement, statement.sample));
  }
}

/** The first plan of a statement on a busy machine can take longer than a request may wait. */
const TRIES = 10;

async function patiently(work: () => Promise<unknown>): Promise<void> {
  for (let left = TRIES; ; left--) {
    try {
      await work();
      return;
    } catch (error) {
      if (left <= 1 || !(error instanceof StoreError) || error.code !== "TIMEOUT") throw error;
    }
  }
}
