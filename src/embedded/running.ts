import { makeArchive, type Training } from "./archive.js";
import type { Login } from "./bolt.js";
import type { Instance } from "./instance.js";
import type { OnProgress } from "./progress.js";
import type { Exit, ServerProcess } from "./server.js";

/** How long the server may take to close before it is killed. */
export const STOP_MS = 20_000;

export interface EmbeddedNeo4j extends AsyncDisposable {
  readonly uri: string;
  readonly user: string;
  /** Empty when the server runs without passwords. */
  readonly password: string;
  readonly database: "neo4j";
  readonly pid: number;
  /** The instance folder. */
  readonly home: string;
  readonly usedArchive: boolean;
  /** Settles when the server has ended, by `stop` or by itself; never rejects. */
  readonly exited: Promise<Exit>;
  /** Settles when no archive is being made (any more); never rejects. */
  readonly background: Promise<void>;
  /** Ends the server cleanly and frees the folder. Safe to call twice. */
  stop(): Promise<void>;
}

/** A server that answered its first read. */
export interface Running {
  readonly server: ServerProcess;
  readonly uri: string;
  readonly login: Login | undefined;
}

export interface Aftercare {
  readonly usedArchive: boolean;
  /** Undefined when no archive is to be made. */
  readonly training: Omit<Training, "signal"> | undefined;
  readonly onProgress: OnProgress | undefined;
}

/** Hands the running server over; starts making the archive when there is something to train. */
export function hand(
  { server, uri, login }: Running,
  { folder, lock }: Instance,
  { usedArchive, training, onProgress }: Aftercare,
): EmbeddedNeo4j {
  server.unref();
  const ending = new AbortController();
  void server.exited.then(() => ending.abort());
  const background = training
    ? trainQuietly({ ...training, signal: ending.signal }, onProgress)
    : Promise.resolve();
  const stop = async (): Promise<void> => {
    ending.abort();
    await Promise.all([server.stop(STOP_MS), background]);
    await lock.release();
  };
  return {
    uri,
    user: login?.user ?? "neo4j",
    password: login?.password ?? "",
    database: "neo4j",
    pid: server.pid,
    home: folder,
    usedArchive,
    exited: server.exited.finally(() => lock.release()),
    background,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

/** An archive that cannot be made is no reason to trouble anyone: the next start takes longer again. */
async function trainQuietly(training: Training, onProgress: OnProgress | undefined): Promise<void> {
  const message = "Preparing a faster next start in the background; this takes about half a minute.";
  onProgress?.({ step: "archive", message });
  const made = await makeArchive(training).catch(() => false);
  if (made) onProgress?.({ step: "archive", message: "The next start will be faster." });
}
