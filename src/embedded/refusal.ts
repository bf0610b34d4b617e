import { EmbeddedError, noSpace, notWritable } from "./errors.js";
import type { Exit } from "./server.js";

/** `exit` is undefined for a server that lives but does not come to answer. */
export interface Refusal {
  readonly folder: string;
  readonly port: number;
  readonly exit: Exit | undefined;
  readonly log: readonly string[];
}

/** Why a server did not start, read from how it ended and the lines it wrote. */
export function refusal(seen: Refusal): EmbeddedError {
  const { folder, port, log } = seen;
  const text = log.join("\n");
  const fields = { log, details: { folder, port, exit: seen.exit } };
  if (/No space left on device|not enough space on the disk/i.test(text)) return noSpace(folder, fields);
  if (/Lock file has been locked by another process/i.test(text)) return dataInUse(folder, undefined, log);
  if (/Address already in use/i.test(text)) {
    const message = `Port ${port} on this machine was taken while Neo4j started. Start again: another port is chosen.`;
    return new EmbeddedError("PORT_IN_USE", message, fields);
  }
  const setting =
    /(Unrecognized setting[^\n]*|[^\s]+ declared multiple times|Error evaluating value for setting[^\n]*)/i.exec(
      text,
    );
  if (setting) {
    const message = `Neo4j refused one of its settings: ${clip(setting[1])}. Take it out of the extra settings and start again.`;
    return new EmbeddedError("SETTING_REFUSED", message, fields);
  }
  if (
    /exceeds physical memory|Could not reserve enough space|Cannot allocate memory|insufficient memory|OutOfMemoryError/i.test(
      text,
    )
  ) {
    const message =
      "There is not enough memory for Neo4j (about 600 MB is needed). Close other programs, ask for a smaller heap, or set NEO4J_URI to a Neo4j elsewhere.";
    return new EmbeddedError("NO_MEMORY", message, fields);
  }
  if (/Permission denied|AccessDeniedException|Read-only file system/i.test(text))
    return notWritable(folder, fields);
  if (looksDamaged(text)) return dataDamaged(folder, log);
  return unexplained(seen, fields);
}

/** `pid` is the process that holds the folder, when known. */
export function dataInUse(
  folder: string,
  pid: number | undefined,
  log: readonly string[] = [],
): EmbeddedError {
  const by = pid === undefined ? "another process" : `process ${pid}`;
  return new EmbeddedError(
    "DATA_IN_USE",
    `The data in ${folder} is already in use by ${by}, which goes on undisturbed. Stop that one first, or give this start a folder of its own.`,
    { log, details: { folder, pid } },
  );
}

export function dataDamaged(folder: string, log: readonly string[] = [], said?: string): EmbeddedError {
  return new EmbeddedError(
    "DATA_DAMAGED",
    `Neo4j cannot open the data in ${folder}${said ? `: ${clip(said)}` : ""}. Nothing was changed. ` +
      "Put a backup back, or move the folder away (or start fresh) to begin with an empty graph and load the seeds again.",
    { log, details: { folder } },
  );
}

function looksDamaged(text: string): boolean {
  return /unable to (open|read|recover)|corrupt|not a valid store|StoreNotFound|Store upgrade|UnderlyingStorageException|MetadataAccess|checksum|Recovery.*fail|missing.*store files|invalid.*format|unknown.*store version/i.test(
    text,
  );
}

function unexplained(seen: Refusal, fields: object): EmbeddedError {
  const { exit, folder, log } = seen;
  const last = clip(log.at(-1) ?? "it wrote nothing");
  const where = `The whole log is in ${folder}/logs.`;
  if (!exit) {
    const message = `Neo4j did not answer in time. Last line: ${last}. ${where} On a busy machine starting again often helps.`;
    return new EmbeddedError("START_TIMEOUT", message, fields);
  }
  const how = exit.signal ? `ended by ${exit.signal}` : `exit code ${exit.code}`;
  const message = `Neo4j stopped while starting (${how}). Last line: ${last}. ${where} Start again; if it stays, move the folder away.`;
  return new EmbeddedError("START_FAILED", message, fields);
}

function clip(text: string | undefined): string {
  return (text ?? "").trim().replace(/[.:]$/, "").slice(0, 300);
}
