import { join, resolve } from "node:path";
import { archiveFile, archiveFlags, dropArchive } from "./archive.js";
import { EmbeddedError, writingIn } from "./errors.js";
import { freePort, isOpen } from "./free-port.js";
import { passwordOf, prepareFolder, takeInstance, type Instance } from "./instance.js";
import type { Java } from "./java.js";
import { resolveJars } from "./jars.js";
import type { EmbeddedOptions } from "./options.js";
import { untilReady } from "./ready.js";
import { portInUse } from "./refusal.js";
import { STOP_MS, hand, type EmbeddedNeo4j, type Running } from "./running.js";
import { startServer, type Exit } from "./server.js";
import { jvmFlags, serverConf } from "./settings.js";
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
    return await startHeld({ options: { ...options, home }, java, jars, instance });
  } catch (error) {
    await instance.lock.release();
    throw error;
  }
}

/** Everything a start stands on, found and held. */
interface Ground {
  readonly options: EmbeddedOptions;
  readonly java: Java;
  readonly jars: string;
  readonly instance: Instance;
}

const ATTEMPTS = 3;

/** Starts again without the archive when the JVM crashed on it, and on another port when ours was taken. */
async function startHeld(ground: Ground): Promise<EmbeddedNeo4j> {
  const { options, java, jars, instance } = ground;
  const { home, env, onProgress, port, archive = "make", fresh = false, rehearse } = options;
  const file = await archiveFile({ home, jars, java });
  onProgress?.({ step: "start", message: "Starting Neo4j." });
  for (let attempt = 1; ; attempt += 1) {
    const archived = archive === "off" ? [] : await archiveFlags(file);
    const usedArchive = archived.length > 0;
    try {
      const running = await startOnce(ground, archived, fresh && attempt === 1);
      const training =
        archive === "make" && !usedArchive ? { home, jars, java, file, env, rehearse } : undefined;
      return hand(running, instance, { usedArchive, training, onProgress });
    } catch (error) {
      const crashed = usedArchive && isCrash(error);
      if (crashed) await dropArchive(file);
      const portTaken = port === undefined && error instanceof EmbeddedError && error.code === "PORT_IN_USE";
      if (attempt === ATTEMPTS || !(crashed || portTaken)) throw error;
    }
  }
}

async function startOnce(
  { options, java, jars, instance }: Ground,
  archived: readonly string[],
  fresh: boolean,
): Promise<Running> {
  const { folder, lock } = instance;
  const { auth = true, pageCache = "64m", heap = { initial: "128m", max: "512m" } } = options;
  const port = options.port ?? (await freePort());
  if (options.port !== undefined && (await isOpen(port))) throw portInUse(port);
  await prepareFolder(folder, serverConf({ port, auth, pageCache, extra: options.settings ?? {} }), fresh);
  const password = auth ? await writingIn(folder, () => passwordOf(folder)) : undefined;
  const login = password === undefined ? undefined : { user: "neo4j", password };
  const server = await writingIn(folder, () =>
    startServer({
      java: java.command,
      jars,
      home: folder,
      flags: [...jvmFlags({ heap, home: folder, extra: options.jvmFlags ?? [] }), ...archived],
      env: options.env,
      orphanGraceMs: STOP_MS,
      lock,
    }),
  );
  try {
    options.whileStarting?.();
    await untilReady({ server, port, folder, login, deadlineMs: options.deadlineMs ?? 90_000 });
    return { server, uri: `bolt://127.0.0.1:${port}`, login };
  } catch (error) {
    await server.stop(STOP_MS);
    throw error;
  }
}

const CRASHES: readonly unknown[] = ["SIGBUS", "SIGSEGV", "SIGABRT"];

/** 134: how a JVM that aborted ends when a shell stood in between. */
function isCrash(error: unknown): boolean {
  const exit = error instanceof EmbeddedError ? (error.details["exit"] as Exit | undefined) : undefined;
  return exit !== undefined && (CRASHES.includes(exit.signal) || exit.code === 134);
}
