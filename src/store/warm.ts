import type { Database } from "./driver.js";
import { StoreError } from "./errors.js";
import { READS, search } from "./statements/reads.js";
import type { Statement } from "./statement.js";

/** No request runs these: they read the whole graph, are the loader's, or are handed to people to run themselves. */
const NOT_WARMED = new Set([
  "read/stored-nodes.cypher",
  "read/stored-edges.cypher",
  "read/snapshot-nodes.cypher",
  "read/snapshot-edges.cypher",
  "read/versions.cypher",
  "read/lock-holder.cypher",
  "read/path-by-nodes.cypher",
]);

/** Planning takes one core of the database each; beside it the graph is being read. */
const LANES = 2;

/**
 * Runs every read a request can make once, so that it is planned: without this the first solve after a start takes
 * seconds. Answers false when there is no graph yet, because its indexes are not there; warm again after the load.
 */
export async function warm(database: Database): Promise<boolean> {
  const rest = READS.filter((one) => one !== search && !NOT_WARMED.has(one.file)) as Statement<unknown>[];
  const left = [search as Statement<unknown>, ...rest];
  const lane = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const statement = next;
      await patiently(() => database.run(statement, statement.sample));
    }
  };
  try {
    await Promise.all(Array.from({ length: LANES }, lane));
    return true;
  } catch (error) {
    left.length = 0;
    if (error instanceof StoreError && error.statement === search.file && error.code === "FAILED")
      return false;
    throw error;
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
