import { fileURLToPath } from "node:url";

/** Folders of the checkout; the same from the sources and from the build, which lie equally deep. */
export const SEEDS_FOLDER = fileURLToPath(new URL("../../seeds", import.meta.url));
export const SCHEMA_FILE = fileURLToPath(new URL("../../schema.graphql", import.meta.url));
