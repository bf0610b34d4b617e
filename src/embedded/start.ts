import { join, resolve } from "node:path";
import { archiveFile, archiveFlags, dropArchive, makeArchive, type Training } from "./archive.js";
import type { Login } from "./bolt.js";
import { EmbeddedError, writingIn } from "./errors.js";
import { freePort } from "./free-port.js";
import { passwordOf, prepareFolder, takeInstance, type Instance } from "./instance.js";
import type { Java } from "./java.js";
import { resolveJars } from "./jars.js";
import type { OnProgress } from "./progress.js";
import { untilReady } from "./ready.js";
import { startServer, type Exit, type ServerProcess } from "./server.js";
import { jvmFlags, serverConf } from "./settings.js";
import { requireTools, withJava } from "./tools.js";

export interface EmbeddedOptions {
  /** Where jars, archives and (by default) the data are kept: see `defaultHome`. */
  readonly home: string;
  /** The environment for Java and Maven; nothing of it is read as a setting of ours. */
  readonly env: NodeJS.ProcessEnv;
  /** The instance folder. Default: `instance` in `home`. */
  readonly data?: string;
  /** Start with an empty graph, removing what the instance folder held. Default false. */
  readonly fresh?: boolean;
  /** Password on. Off only for tests: any program on the machine may then write. Default true. */
  readonly auth?: boolean;
  /**
   * `make` (default): use the class archive, and make it in the background when there is none;
   * `use`: use one that is there; `off`: neither.
   */
  readonly archive?: "make" | "use" | "off";
  /** Default 128m and 512m. */
  readonly heap?: { readonly initial: string; readonly max: string };
  /** Default 64m. */
  readonly pageCache?: string;
  /** More lines for neo4j.conf, or others in the place of ours. */
  readonly settings?: Readonly<Record<string, string>>;
  /** More flags for the JVM. */
  readonly jvmFlags?: readonly string[];
  /** A Java to try before the PATH. */
  readonly javaHome?: string;
  /** From starting the process to the first read. Default 90 000. */
  readonly deadlineMs?: number;
  readonly onProgress?: OnProgress;
}

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

/**
 * Starts the local Neo4j and answers when it can be read. Whatever goes wrong that a person can mend
 * is an `EmbeddedError`; nothing is left running then. The process and its server need not end
 * together in order: a watchdog ends the server when this process is gone.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const home = resolve(options.home);
  const { env, javaHome, onProgress } = options;
  const java = await requireTools(home, { env, javaHome });
  const jars = await resolveJars({ home, env: withJava(env, java), onProgress });
  const instance = await takeInstance(resolve(options.data ?? join(home, "instance")), onProgress);
  try {
    return await startHeld({ ...options, home }, instance, java, jars);
  } catch (error) {
    await instance.lock.release();
    throw error;
  }
}

const ATTEMPTS = 3;
const STOP_MS = 20_000;

async function startHeld(
  options: EmbeddedOptions,
  instance: Instance,
  java: Java,
  jars: string,
): Promise<EmbeddedNeo4j> {
  const archive = await archiveFile({ home: options.home, jars, java });
  options.onProgress?.({ step: "start", message: "Starting Neo4j." });
  for (let attempt = 1; ; attempt += 1) {
    const flags = options.archive === "off" ? [] : await archiveFlags(archive);
    try {
      const running = await startOnce(options, instance, java, jars, flags, attempt === 1);
      const train = (options.archive ?? "make") === "make" && flags.length === 0;
      const place = { home: options.home, jars, java, file: archive, env: options.env };
      return hand(running, instance, flags.length > 0, train ? place : undefined, options.onProgress);
    } catch (error) {
      const crashed = flags.length > 0 && isCrash(error);
      if (crashed) await dropArchive(archive);
      const portTaken = error instanceof EmbeddedError && error.code === "PORT_IN_USE";
      if (attempt === ATTEMPTS || !(crashed || portTaken)) throw error;
    }
  }
}

interface Running {
  readonly server: ServerProcess;
  readonly uri: string;
  readonly login: Login | undefined;
}

async function startOnce(
  options: EmbeddedOptions,
  { folder, lock }: Instance,
  java: Java,
  jars: string,
  archive: readonly string[],
  first: boolean,
): Promise<Running> {
  const auth = options.auth ?? true;
  const port = await freePort();
  const { pageCache = "64m", settings: extra = {}, heap = { initial: "128m", max: "512m" } } = options;
  const conf = serverConf({ port, auth, pageCache, extra });
  await prepareFolder(folder, conf, first && (options.fresh ?? false));
  const login = auth
    ? { user: "neo4j", password: await writingIn(folder, () => passwordOf(folder)) }
    : undefined;
  const flags = [...jvmFlags({ heap, home: folder, extra: options.jvmFlags ?? [] }), ...archive];
  const command = {
    java: java.command,
    jars,
    home: folder,
    flags,
    env: options.env,
    orphanGraceMs: STOP_MS,
    lock,
  };
  const server = await startServer(command);
  try {
    await untilReady({ server, port, folder, login, deadlineMs: options.deadlineMs ?? 90_000 });
    return { server, uri: `bolt://127.0.0.1:${port}`, login };
  } catch (error) {
    await server.stop(STOP_MS);
    throw error;
  }
}

function hand(
  { server, uri, login }: Running,
  { folder, lock }: Instance,
  usedArchive: boolean,
  training: Omit<Training, "signal"> | undefined,
  onProgress: OnProgress | undefined,
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

function isCrash(error: unknown): boolean {
  if (!(error instanceof EmbeddedError)) return false;
  const exit = error.details["exit"] as Exit | undefined;
  return (
    exit?.signal === "SIGBUS" ||
    exit?.signal === "SIGSEGV" ||
    exit?.signal === "SIGABRT" ||
    exit?.code === 134
  );
}
