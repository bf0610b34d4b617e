import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { buildApiSchema, printSdl } from "../api/schema.js";

const FILE = fileURLToPath(new URL("../../schema.graphql", import.meta.url));

const never = (): never => {
  throw new Error("expected the schema only to be printed");
};

/** Writes `schema.graphql`, or with `--check` only says whether it is what the code makes. */
const made = printSdl(
  buildApiSchema({
    providers: { page: never, byIds: never },
    search: { search: never },
    gapCounts: { count: never },
    pathStatement: never,
  }),
);

if (!process.argv.includes("--check")) await writeFile(FILE, made);
else if ((await readFile(FILE, "utf8").catch(() => "")) !== made) {
  console.error("expected schema.graphql to be what the code makes, it differs; run: npm run schema");
  process.exitCode = 1;
}
