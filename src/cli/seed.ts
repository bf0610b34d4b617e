import { readConfig } from "../config.js";
import { loadSeeds } from "../main/load-seeds.js";
import { withDatabase } from "../main/open-database.js";
import { SEEDS_FOLDER } from "./paths.js";
import { progressLines } from "./progress-lines.js";

/** Brings the database to the seeds, and says which version it serves afterwards. */
export async function seed({ force }: { readonly force: boolean }): Promise<void> {
  const progress = progressLines();
  await withDatabase(readConfig(), { say: progress.say }, async (database) => {
    const { version, changed } = await loadSeeds(database, SEEDS_FOLDER, { force, say: progress.say });
    progress.done();
    console.log(
      `${changed ? "Loaded" : "Nothing changed:"} graph version ${version.number} (${version.hash}), release ${version.release}`,
    );
  });
}
