import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Vite would load graphql as ESM beside the CommonJS copy every dependency uses: two realms. */
const alias = [{ find: /^graphql$/, replacement: "graphql/index.js" }];

/**
 * `unit` needs nothing but Node; `graph` runs against one real embedded Neo4j, file after file; `web` walks the
 * screens in a real browser on top of that (`npm run browser` runs it by itself).
 */
export default defineConfig({
  root,
  resolve: { alias },
  test: {
    projects: [
      {
        root,
        resolve: { alias },
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/**/*.graph.test.ts"],
          testTimeout: 30_000,
        },
      },
      {
        root,
        resolve: { alias },
        test: {
          name: "graph",
          include: ["test/**/*.graph.test.ts"],
          exclude: ["test/web/**"],
          globalSetup: ["test/neo4j.setup.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        root,
        resolve: { alias },
        test: {
          name: "web",
          sequence: { groupOrder: 1 },
          include: ["test/web/**/*.graph.test.ts"],
          globalSetup: ["test/web/support/browser.setup.ts", "test/neo4j.setup.ts"],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
