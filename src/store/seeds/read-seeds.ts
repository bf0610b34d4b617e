import { assembleSeeds, joinByKind } from "./assemble.js";
import { readSeedFiles } from "./files.js";
import type { SeedKindName } from "./manifest.js";
import type { Seeds } from "./types.js";

/**
 * Reads the seeds of a folder without checking them beyond their syntax; `checkSeeds` does the whole check and gives the seeds too.
 * With `only`, other kinds stay empty: parsing all takes seconds, and a start that loads nothing needs few of them.
 * Throws an error that names the file when one cannot be parsed.
 */
export async function readSeeds(dir: string, only?: (kind: SeedKindName) => boolean): Promise<Seeds> {
  const files = await readSeedFiles(dir, only);
  const broken = files.find(({ document }) => document.errors.length > 0);
  if (broken !== undefined) {
    throw new Error(`Cannot read ${broken.file}: expected valid YAML. Run "npm run seeds:check" to see every problem.`);
  }
  return assembleSeeds(joinByKind(files.map((file) => ({ ...file, value: file.document.toJS() as unknown }))));
}
