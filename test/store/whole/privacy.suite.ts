import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Neo4jOffers } from "../../../src/store/offers.js";
import { Neo4jProviders } from "../../../src/store/providers.js";
import { Neo4jSearch } from "../../../src/store/search.js";
import { run } from "../../neo4j-session.js";
import type { WholeGraph } from "./whole-graph.js";

/** Long enough: Neo4j packs short strings, and those are never found, stored or not. */
const CANARY = "kanarievogelzonderkooidienergensmagblijvenstaanvandaagofmorgen";
const CONTROL = "controlezinnetjedatweldegelijkopgeslagenmoetzijnvandaagofmorgen";

export function privacySuite(whole: () => WholeGraph): void {
  describe("what is asked", () => {
    it("stays nowhere in the folders of the database", async () => {
      const { database, driver, version } = whole();
      await new Neo4jSearch(database).search(`${CANARY} schuld`, ["Issue"], 5);
      await new Neo4jProviders(database).page({ text: CANARY }, 5);
      await new Neo4jOffers(database).find({
        version,
        interventions: [CANARY],
        areas: [CANARY],
        perIntervention: 5,
      });
      await run(driver, "RETURN 1 / 0 + $text", { text: CANARY }).catch(() => undefined);
      await run(driver, "CREATE (:Control {text: $text})", { text: CONTROL });
      const folders = await run<{ value: string }>(
        driver,
        `SHOW SETTINGS 'server.directories.data', 'server.directories.logs', 'server.directories.transaction.logs.root'
         YIELD value`,
      );
      const files = (await Promise.all(folders.map(({ value }) => filesBelow(value)))).flat();
      expect(await holding(files, CONTROL)).not.toEqual([]);
      expect(await holding(files, CANARY)).toEqual([]);
      await run(driver, "MATCH (n:Control) DELETE n");
    });
  });
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function holding(files: readonly string[], text: string): Promise<string[]> {
  const found: string[] = [];
  for (const file of new Set(files)) if ((await readFile(file)).includes(text)) found.push(file);
  return found;
}
