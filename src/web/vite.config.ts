import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { gzipped, pages } from "./build/pages.js";
import { theme } from "./build/theme.js";
import { twoLanguages } from "./build/two-languages.js";
import { GRAPHIQL, ROUTES } from "./routes.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const addresses = {
  ...Object.fromEntries(Object.values(ROUTES).map((address) => [address, "index.html"])),
  [GRAPHIQL]: "graphiql.html",
};

/**
 * `npm run build:web` writes `dist/web` in two builds: with `--mode graphiql` the page for queries, else the app. Built
 * apart they share no code, so that nothing of the large page reaches the app. With `npm run dev:web` requests go to
 * an API on port 4000.
 */
export default defineConfig(({ mode }) => {
  const isApp = mode !== "graphiql";
  return {
    root: here,
    plugins: [react(), theme(), twoLanguages(), gzipped(), ...(isApp ? [pages(addresses)] : [])],
    build: {
      outDir: fileURLToPath(new URL("../../dist/web", import.meta.url)),
      emptyOutDir: isApp,
      target: "es2022",
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4_000,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: `${here}${isApp ? "index" : "graphiql"}.html`,
        onLog: (level, log, handle) => {
          if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
        },
      },
    },
    server: { proxy: { "/graphql": "http://127.0.0.1:4000", "/schema.graphql": "http://127.0.0.1:4000" } },
  };
});
