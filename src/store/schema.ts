import type { Database } from "./driver.js";
import { SCHEMA } from "./statements/schema.js";
import { awaitIndexes } from "./statements/writes.js";

/** Constraints and indexes, in file-name order; does nothing where they are there. Waits until all indexes are filled. */
export async function applySchema(database: Database): Promise<void> {
  for (const statement of SCHEMA) await database.run(statement, {});
  await database.run(awaitIndexes, {});
}
