import type { Database } from "../store/driver.js";
import { loadGraph, type LoadResult } from "../store/load/load-graph.js";
import { rowsFromSeeds } from "../store/rows/rows-from-seeds.js";
import { checkSeeds } from "../store/seeds/check/check-seeds.js";
import { checksumOfSeeds } from "../store/seeds/checksum.js";
import { currentVersion } from "../store/statements/reads.js";
import { SeedsRefused } from "./seeds-refused.js";

/**
 * Brings the graph to the seeds. Seeds whose checksum is in the graph are not even parsed; seeds with a problem
 * are not loaded at all.
 */
export async function loadSeeds(
  database: Database,
  folder: string,
  { force = false, say }: { readonly force?: boolean; readonly say: (text: string) => void },
): Promise<LoadResult> {
  const checksum = await checksumOfSeeds(folder);
  const [current] = await database.run(currentVersion, {}).catch(() => []);
  if (!force && current !== undefined && current.settled && current.checksum === checksum) {
    return { version: current, changed: false };
  }
  say("Checking the seeds.");
  const { problems, seeds } = await checkSeeds(folder);
  if (seeds === undefined) throw new SeedsRefused(problems);
  const { version: release } = seeds.meta;
  return loadGraph(database, rowsFromSeeds(seeds), {
    checksum,
    release,
    force,
    onProgress: ({ say: text, rows }) => say(rows === 0 ? `${text.en}.` : `${text.en}: ${rows} rows.`),
  });
}
