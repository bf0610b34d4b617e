import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { yamlFilesBelow } from "./files.js";

/** SHA-256, in hex, over the names and contents of all YAML files of a folder of seeds, in the order of their names. */
export async function checksumOfSeeds(dir: string): Promise<string> {
  const hash = createHash("sha256");
  for (const file of await yamlFilesBelow(dir)) {
    const content = await readFile(path.join(dir, file));
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}
