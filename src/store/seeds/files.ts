import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { type Document, LineCounter, parseDocument } from "yaml";
import { type SeedKind, type SeedKindName, seedKinds } from "./manifest.js";

/** One parsed file of seeds. `file` is relative to the seeds folder, with forward slashes. */
export interface SeedFile {
  readonly kind: SeedKindName;
  readonly list: boolean;
  readonly file: string;
  readonly text: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** All files below `dir` whose name ends in `.yaml`, relative, sorted by name; without `schema/`. */
export async function yamlFilesBelow(dir: string): Promise<string[]> {
  const names = await readdir(dir, { recursive: true });
  return names
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => name.endsWith(".yaml") && !name.startsWith("schema/"))
    .sort();
}

/** The kind a file belongs to by its place, or undefined when no kind stands there. */
export function kindOfFile(file: string): (SeedKind & { kind: SeedKindName }) | undefined {
  return seedKinds.find(({ at }) => file === at || (!at.endsWith(".yaml") && file.startsWith(`${at}/`)));
}

/** Reads and parses every file that has a kind, or one of the kinds asked for. Syntax errors stay in `document.errors`. */
export async function readSeedFiles(dir: string, only?: (kind: SeedKindName) => boolean): Promise<SeedFile[]> {
  const files: SeedFile[] = [];
  for (const file of await yamlFilesBelow(dir)) {
    const kind = kindOfFile(file);
    if (kind === undefined || only?.(kind.kind) === false) continue;
    const text = await readFile(path.join(dir, file), "utf8");
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
    files.push({ kind: kind.kind, list: kind.list, file, text, document, lines });
  }
  return files;
}
