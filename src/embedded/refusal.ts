import { EmbeddedError, noSpace, notWritable, type EmbeddedErrorFields } from "./errors.js";
import type { Exit } from "./server.js";

/** `exit` is undefined for a server that lives but does not come to answer. */
export interface Refusal {
  readonly folder: string;
  readonly port: number;
  readonly exit: Exit | undefined;
  readonly log: readonly string[];
}

const NO_SPACE = /No space left on device|not enough space on the disk/i;
const IN_USE = /Lock file has been locked by another process/i;
const SETTING =
  /Unrecognized setting\. [^\n]*?name: [\w.]+|\S+ declared multiple times|Error evaluating value for setting[^\n]*|Unrecognized VM option[^\n]*|Unrecognized option:[^\n]*|Invalid (?:initial|maximum) heap size[^\n]*/i;
const MEMORY =
  /exceeds physical memory|Could not reserve enough space|Cannot allocate memory|insufficient memory|OutOfMemoryError/i;
const NOT_WRITABLE = /Permission denied|AccessDeniedException|Read-only file system/i;
const DAMAGED =
  /SystemDatabaseStarter|Unable to start .?DatabaseId|database files are missing|metadata store|current store version|UnderlyingStorageException|corrupt/i;

/** Why a server did not start, read from how it ended and the lines it wrote. */
export function refusal(seen: Refusal): EmbeddedError {
  const { folder, port, log } = seen;
  const text = log.join("\n");
  const fields = { log, details: { folder, port, exit: seen.exit } };
  if (NO_SPACE.test(text)) return noSpace(folder, fields);
  if (IN_USE.test(text)) return dataInUse(folder, undefined, log);
  if (/Address already in use/i.test(text)) return portInUse(port, fields);
  const setting = SETTING.exec(text);
  if (setting) return settingRefused(setting[0], fields);
  if (MEMORY.test(text)) return noMemory(fields);
  if (NOT_WRITABLE.test(text)) return notWritable(folder, fields);
  if (DAMAGED.test(text)) return dataDamaged(folder, log);
  return seen.exit ? startFailed(folder, seen.exit, fields) : startTimeout(folder, fields);
}

export function isFull(log: readonly string[]): boolean {
  return log.some((line) => NO_SPACE.test(line));
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

export function dataDamaged(folder: string, log: readonly string[]): EmbeddedError {
  return new EmbeddedError(
    "DATA_DAMAGED",
    `Neo4j cannot open the data in ${folder}; the reason is in ${folder}/logs/debug.log. ` +
      "Put a backup back, or move the folder away (or start fresh) to begin with an empty graph and load the seeds again.",
    { log, details: { folder } },
  );
}

export function portInUse(port: number, fields: EmbeddedErrorFields = {}): EmbeddedError {
  return new EmbeddedError(
    "PORT_IN_USE",
    `Port ${port} on this machine is in use by another program. Stop that program, or start without naming a port: a free one is chosen.`,
    { ...fields, details: { port, ...fields.details } },
  );
}

function settingRefused(said: string, fields: EmbeddedErrorFields): EmbeddedError {
  const message = `Neo4j or its JVM refused a setting: ${clip(said)}. Take it out of the extra settings and start again.`;
  return new EmbeddedError("SETTING_REFUSED", message, fields);
}

function noMemory(fields: EmbeddedErrorFields): EmbeddedError {
  const message =
    "There is not enough memory for Neo4j (about 600 MB is needed). " +
    "Close other programs, ask for a smaller heap, or set NEO4J_URI to a Neo4j elsewhere.";
  return new EmbeddedError("NO_MEMORY", message, fields);
}

function startFailed(folder: string, exit: Exit, fields: EmbeddedErrorFields): EmbeddedError {
  const how = exit.signal ? `ended by ${exit.signal}` : `exit code ${exit.code}`;
  const message =
    `Neo4j stopped while starting (${how}). It said: ${tellingLine(fields.log)}. ` +
    `The whole log is in ${folder}/logs. Start again; if it stays, move the folder away.`;
  return new EmbeddedError("START_FAILED", message, fields);
}

function startTimeout(folder: string, fields: EmbeddedErrorFields): EmbeddedError {
  const message =
    `Neo4j did not answer in time. It last said: ${tellingLine(fields.log)}. ` +
    `The whole log is in ${folder}/logs. On a busy machine starting again often helps.`;
  return new EmbeddedError("START_TIMEOUT", message, fields);
}

function tellingLine(log: readonly string[] = []): string {
  const line = log.findLast((said) => /ERROR|Error:|Caused by|Exception/.test(said)) ?? log.at(-1);
  return clip(line ?? "nothing");
}

function clip(text: string): string {
  return text.trim().replace(/[.:]$/, "").slice(0, 300);
}
