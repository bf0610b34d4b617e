import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "vite";
import { usedTokens } from "./used-tokens.js";

const require = createRequire(import.meta.url);
const THEME = "@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css";
const NAME = "virtual:theme.css";

/** Style sheets of the design system that the app imports; the theme is cut down to what these use. */
export const SHEETS = [
  "@nl-design-system-candidate/button-css/button.css",
  "@nl-design-system-candidate/heading-css/heading.css",
  "@nl-design-system-candidate/link-css/link.css",
  "@nl-design-system-candidate/paragraph-css/paragraph.css",
  "@nl-design-system-candidate/skip-link-css/skip-link.css",
  "@utrecht/textarea-css/dist/index.min.css",
  "@utrecht/textbox-css/dist/index.min.css",
  "@utrecht/table-css/dist/index.min.css",
  "@utrecht/form-field-css/dist/index.min.css",
  "@utrecht/alert-css/dist/index.min.css",
] as const;

/** `import "virtual:theme.css"`: the style sheets of the design system with the tokens of its example theme. */
export function theme(): Plugin {
  return {
    name: "theme",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const sheets = SHEETS.map((sheet) => withoutStates(read(sheet)));
      return [usedTokens(read(THEME), ".voorbeeld-theme", sheets), ...sheets].join("\n");
    },
  };
}

function read(name: string): string {
  return readFileSync(require.resolve(name), "utf8").replace(/\/\*#[^*]*\*\//g, "");
}

/** Leaves out the rules of states that this app has no use for: positive and negative buttons, invalid fields. */
function withoutStates(sheet: string): string {
  return sheet.replace(/[^{}]*(?:--positive|--negative|--invalid|--pressed)[^{}]*\{[^{}]*\}/g, "");
}
