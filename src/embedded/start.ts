import { join, resolve } from "node:path";
import { archiveFile, archiveFlags, dropArchive } from "./archive.js";
import { EmbeddedError, writingIn } from "./errors.js";
import { freePort, isOpen } from "./free-port.js";
import { passwordOf, prepareFolder, takeInstance, type Instance } from "./instance.js";
import type { Java } from "./java.js";
import { resolveJars } from "./jars.js";
import type { EmbeddedOptions } from "./options.js";
import { untilReady } from "./ready.js";
import { STOP_MS, hand, type EmbeddedNeo4j, type Running } from "./running.js";
import { startServer, type Exit } from "./server.js";
import { jvmFlags, serverConf } from "./settings.js";
import { portInUse } from "./refusal.js";
import { requireTools, withJava } from "./tools.js";

/**
 * Starts the local Neo4j and answers when it can be read. Whatever goes wrong that a person can mend
 * is an `EmbeddedError`; nothing is left running then. Without a `stop` the server ends soon after this
 * process, by its watchdog.
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
      const portTaken =
        options.port === undefined && error instanceof EmbeddedError && error.code === "PORT_IN_USE";
      if (attempt === ATTEMPTS || !(crashed || portTaken)) throw error;
    }
  }
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
  const port = options.port ?? (await freePort());
  if (options.port !== undefined && (await isOpen(port))) throw portInUse(port);
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
