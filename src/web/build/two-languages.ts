import type { Plugin } from "vite";

const TEXTS = /[\\/]intl[\\/].*[\\/]([a-z]{2}-[A-Z]{2})\.m?js$/;
const KEPT = new Set(["nl-NL", "en-US"]);

/** React Aria brings its spoken texts in some thirty languages; only the two of this app are kept. */
export function twoLanguages(): Plugin {
  return {
    name: "two-languages",
    enforce: "pre",
    load(id) {
      const language = TEXTS.exec(id)?.[1];
      if (language === undefined || KEPT.has(language)) return undefined;
      return "export default {};";
    },
  };
}
