import { mkdir } from "node:fs/promises";

/** Every way the embedded Neo4j fails that a person can do something about. */
export type EmbeddedErrorCode =
  | "TOOLS_MISSING"
  | "DOWNLOAD_FAILED"
  | "JARS_ALTERED"
  | "NO_SPACE"
  | "NOT_WRITABLE"
  | "NOT_OURS"
  | "DATA_IN_USE"
  | "DATA_DAMAGED"
  | "PASSWORD_REFUSED"
  | "PORT_IN_USE"
  | "SETTING_REFUSED"
  | "NO_MEMORY"
  | "START_FAILED"
  | "START_TIMEOUT";

export interface EmbeddedErrorFields {
  /** The values the message speaks of, for callers that want to act on them. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** The last lines the server or Maven wrote, oldest first; empty when there are none. */
  readonly log?: readonly string[];
  readonly cause?: unknown;
}

/**
 * An expected failure. The message says what was expected, what came and what to do next, and can be
 * printed as it stands: no stack trace, no text of the database.
 */
export class EmbeddedError extends Error {
  override readonly name = "EmbeddedError";
  readonly details: Readonly<Record<string, unknown>>;
  readonly log: readonly string[];

  constructor(
    readonly code: EmbeddedErrorCode,
    message: string,
    fields: EmbeddedErrorFields = {},
  ) {
    super(message, fields.cause === undefined ? undefined : { cause: fields.cause });
    this.details = fields.details ?? {};
    this.log = fields.log ?? [];
  }
}

export function noSpace(folder: string, fields: EmbeddedErrorFields = {}): EmbeddedError {
  return new EmbeddedError(
    "NO_SPACE",
    `The disk that holds ${folder} is full. Free at least 500 MB, or set VRAAGSTUK_HOME to a folder on another disk, and start again.`,
    { ...fields, details: { folder, ...fields.details } },
  );
}

export function notWritable(folder: string, fields: EmbeddedErrorFields = {}): EmbeddedError {
  return new EmbeddedError(
    "NOT_WRITABLE",
    `The embedded Neo4j must be able to write in ${folder}, and may not. Give this user write access to it, or set VRAAGSTUK_HOME to a folder that is writable.`,
    { ...fields, details: { folder, ...fields.details } },
  );
}

/**
 * Translates what the operating system says about a folder into an expected failure; anything else
 * comes back unchanged, to be thrown as the surprise it is.
 */
export function fromSystem(error: unknown, folder: string): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === "ENOSPC" || code === "EDQUOT") return noSpace(folder, { cause: error });
  if (code !== undefined && ["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST"].includes(code))
    return notWritable(folder, { cause: error });
  return error;
}

/**
 * Makes the folder and those above it, readable by this user only. On a read-only file system Node
 * answers ENOENT for a recursive mkdir, which here can mean nothing else than that it may not be made.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    throw missing ? notWritable(folder, { cause: error }) : fromSystem(error, folder);
  }
}

/** Runs file work in `folder`, with the operating system's refusals as expected failures. */
export async function writingIn<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw fromSystem(error, folder);
  }
}
