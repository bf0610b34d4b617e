import { readFileSync } from "node:fs";
import { z } from "zod";

/** One Cypher file with what goes in and what comes out. */
export interface Statement<P = unknown, R = unknown> {
  /** Below the folder cypher, such as `read/offers.cypher`. */
  readonly file: string;
  readonly text: string;
  readonly mode: "READ" | "WRITE";
  /** After this the server ends the statement. */
  readonly timeoutMs: number;
  /** Throws on anything else than these parameters. */
  readonly params: (params: P) => Record<string, unknown>;
  /** Throws on anything else than such a row. */
  readonly row: (row: unknown) => R;
  /** Parameters that find nothing or little: to warm and to explain the statement. */
  readonly sample: unknown;
}

/** A statement whose parameters and rows do not matter here. */
export type AnyStatement = Statement<never, unknown>;

interface Definition<P extends z.ZodRawShape, R extends z.ZodRawShape> {
  readonly timeoutMs?: number;
  readonly params?: P;
  readonly row?: R;
  readonly sample?: z.input<z.ZodObject<P>>;
}

/** A statement without parameters, or without rows. */
type NoFields = Record<never, z.ZodType>;

/** Where the statements are, from the sources and from the build alike. */
const CYPHER_FOLDER = new URL("../../cypher/", import.meta.url);

/**
 * Reads the file and ties it to its parameters and rows. Throws when the file does not hold exactly one statement
 * or when its `$names` are not the keys of the parameters.
 */
export function statement<P extends z.ZodRawShape = NoFields, R extends z.ZodRawShape = NoFields>(
  file: string,
  { timeoutMs = 2_000, params, row, sample }: Definition<P, R>,
): Statement<z.input<z.ZodObject<P>>, z.output<z.ZodObject<R>>> {
  const text = oneStatement(readFileSync(new URL(file, CYPHER_FOLDER), "utf8"), file);
  const shape = z.strictObject(params ?? ({} as P));
  const rowShape = z.strictObject(row ?? ({} as R));
  assertSameNames(parameterNames(text), Object.keys(shape.shape), file);
  return {
    file,
    text,
    mode: file.startsWith("read/") || file.startsWith("audit/") ? "READ" : "WRITE",
    timeoutMs,
    params: (values) => shape.parse(values) as Record<string, unknown>,
    row: (value) => rowShape.parse(value) as z.output<z.ZodObject<R>>,
    sample: sample ?? {},
  };
}

/** The text without comment lines and closing semicolon; throws when there is more or less than one statement. */
export function oneStatement(source: string, file: string): string {
  const text = source
    .split("\n")
    .filter((line) => !line.trimStart().startsWith("//"))
    .join("\n")
    .trim()
    .replace(/;$/, "")
    .trim();
  const outsideStrings = text.replace(/'[^']*'|"[^"]*"/g, "");
  if (text === "" || outsideStrings.includes(";")) {
    throw new Error(
      `cypher/${file}: expected exactly one statement, came ${text === "" ? "none" : "several"}`,
    );
  }
  return text;
}

/** Names used as `$name`, each once. */
export function parameterNames(text: string): string[] {
  return [...new Set([...text.matchAll(/\$([A-Za-z_]\w*)/g)].map(([, name]) => name as string))];
}

function assertSameNames(inText: readonly string[], declared: readonly string[], file: string): void {
  const strange = inText.filter((name) => !declared.includes(name));
  const unused = declared.filter((name) => !inText.includes(name));
  if (strange.length + unused.length === 0) return;
  const list = (names: readonly string[]): string => names.map((name) => `$${name}`).join(", ") || "none";
  throw new Error(
    `cypher/${file}: expected the same names in text and parameters; only in the text: ${list(strange)}; only declared: ${list(unused)}`,
  );
}
