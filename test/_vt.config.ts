import { defineConfig } from "/work/main/node_modules/vitest/dist/config.js";
export default defineConfig({ root: "/work/main", resolve:{alias:[{ find: /^graphql$/, replacement: "graphql/index.js" }]}, test: { include: ["test/web/*.graph.test.ts"], testTimeout: 60000, hookTimeout: 120000 } });
