import { versionText } from "../domain/graph-rows.js";
import type { Database } from "./driver.js";
import { StoreError, type StoreCode } from "./errors.js";
import { currentVersion } from "./statements/reads.js";

export type Readiness =
  | { readonly ready: true; readonly version: string }
  | { readonly ready: false; readonly reason: StoreCode | "EMPTY" };

/**
 * Whether requests can be served: asks the database itself, because an open port or a database that says `online` may
 * refuse every read. Never throws; EMPTY means that no graph was loaded yet.
 */
export async function readiness(database: Database): Promise<Readiness> {
  try {
    const [row] = await database.run(currentVersion, {});
    return row === undefined ? { ready: false, reason: "EMPTY" } : { ready: true, version: versionText(row) };
  } catch (error) {
    return { ready: false, reason: error instanceof StoreError ? error.code : "FAILED" };
  }
}
