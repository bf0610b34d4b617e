import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export type Language = "nl" | "en";
export const LANGUAGES: readonly Language[] = ["nl", "en"];

const FOLDER = fileURLToPath(new URL("../../../src/web/i18n", import.meta.url));

interface Tree {
  readonly [key: string]: string | Tree;
}

/** Every text of the screens by its key, such as `talk.heard.title`. */
export function textsOf(language: Language): ReadonlyMap<string, string> {
  const folder = join(FOLDER, language);
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  const entries = files.flatMap((file) =>
    flatten(JSON.parse(readFileSync(join(folder, file), "utf8")) as Tree, file.replace(/\.json$/, "")),
  );
  return new Map(entries);
}

function flatten(tree: Tree, prefix: string): (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${prefix}.${key}`, value] as const] : flatten(value, `${prefix}.${key}`),
  );
}

/** The text of one key; throws when there is none, so that a test cannot look for nothing. */
export function sayer(
  language: Language,
): (key: string, values?: Readonly<Record<string, string | number>>) => string {
  const texts = textsOf(language);
  return (key, values = {}) => {
    const text = texts.get(key);
    if (text === undefined) throw new Error(`expected a text ${key} in ${language}`);
    return text.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => String(values[name] ?? ""));
  };
}
