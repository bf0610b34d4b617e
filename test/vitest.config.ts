import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Vite would load graphql as ESM beside the CommonJS copy every dependency uses: two realms. */
const alias = [{ find: /^graphql$/, replacement: "graphql/index.js" }];

/** `unit` needs nothing but Node; `graph` runs against one real embedded Neo4j, file after file. */
export default defineConfig({
  root,
  resolve: { alias },
  test: {
    projects: [
      {
        root,
        resolve: { alias },
        test: { name: "unit", include: ["test/**/*.test.ts"], exclude: ["test/**/*.graph.test.ts"] },
      },
      {
        root,
        resolve: { alias },
        test: {
          name: "graph",
          include: ["test/**/*.graph.test.ts"],
          globalSetup: ["test/neo4j.setup.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
