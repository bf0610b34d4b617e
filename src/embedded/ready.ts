import { setTimeout as sleep } from "node:timers/promises";
import type { Driver } from "neo4j-driver";
import {
  databaseFailed,
  readOnce,
  replaceDefaultPassword,
  serverCode,
  serverHome,
  withDriver,
  type Login,
} from "./bolt.js";
import { EmbeddedError, noSpace } from "./errors.js";
import { isOpen } from "./free-port.js";
import { dataDamaged, isFull, portInUse, refusal } from "./refusal.js";
import type { ServerProcess } from "./server.js";

export interface Awaited {
  readonly server: ServerProcess;
  readonly port: number;
  /** The instance folder, with symbolic links resolved. */
  readonly folder: string;
  /** Undefined when the server runs without passwords. */
  readonly login: Login | undefined;
  readonly deadlineMs: number;
}

/** How long the user database may be refused before the server is asked why. */
const PATIENCE_MS = 1_000;
/** How often the log of a server that does not answer yet is read. */
const LOOK_MS = 3_000;

/**
 * Answers once a real read on the user database succeeded, on a server proven to be ours: by the
 * password only this folder knows, else by the folder the server says it runs from. Watches the
 * process at the same time. Throws the reason as an `EmbeddedError` when the process ends, the data
 * cannot be opened or the deadline passes; the caller then stops the process.
 */
export async function untilReady(awaited: Awaited): Promise<void> {
  const wait = waiting(awaited);
  while (!(await isOpen(awaited.port))) await wait(50);
  const uri = `bolt://127.0.0.1:${awaited.port}`;
  await withDriver(uri, awaited.login, (driver) => untilRead(awaited, driver, uri, wait));
}

async function untilRead(awaited: Awaited, driver: Driver, uri: string, wait: Wait): Promise<void> {
  const { login } = awaited;
  let replaced = false;
  let refusedSince: number | undefined;
  for (;;) {
    try {
      await readOnce(driver);
      if (replaced || !login) await proveOurs(awaited, driver);
      return;
    } catch (error) {
      if (error instanceof EmbeddedError) throw error;
      const code = serverCode(error);
      if (code === "Neo.ClientError.Security.Unauthorized") {
        if (replaced || !login) throw await passwordRefused(awaited);
        replaced = await replacePassword(awaited, uri, login);
      } else if (code !== undefined) {
        refusedSince ??= performance.now();
        if (performance.now() - refusedSince > PATIENCE_MS) await throwIfDamaged(awaited, driver);
      }
      await wait(100);
    }
  }
}

type Wait = (ms: number) => Promise<void>;

/**
 * Waits a moment, unless there is nothing left to wait for: the process has ended, the deadline is
 * over, or the log speaks of a full disk (such a server lives on and never answers).
 */
function waiting({ server, folder, port, deadlineMs }: Awaited): Wait {
  const end = performance.now() + deadlineMs;
  let look = performance.now() + LOOK_MS;
  return async (ms) => {
    const exit = server.exit();
    const now = performance.now();
    if (exit || now > end) throw refusal({ folder, port, exit, log: await server.lastLines(200) });
    if (now > look) {
      look = now + LOOK_MS;
      const log = await server.lastLines(200);
      if (isFull(log)) throw noSpace(folder, { log });
    }
    await Promise.race([sleep(ms), server.exited]);
  };
}

/** On the very first start the password every Neo4j begins with is still there, and is replaced by ours. */
async function replacePassword(awaited: Awaited, uri: string, login: Login): Promise<boolean> {
  try {
    await replaceDefaultPassword(uri, login);
    return true;
  } catch (error) {
    if (serverCode(error)?.startsWith("Neo.ClientError.Security")) throw await passwordRefused(awaited);
    return false;
  }
}

async function throwIfDamaged(awaited: Awaited, driver: Driver): Promise<void> {
  if (await databaseFailed(driver).catch(() => false))
    throw dataDamaged(awaited.folder, await awaited.server.lastLines(40));
}

async function proveOurs(awaited: Awaited, driver: Driver): Promise<void> {
  if ((await serverHome(driver)) !== awaited.folder) throw portInUse(awaited.port);
}

async function passwordRefused(awaited: Awaited): Promise<EmbeddedError> {
  return new EmbeddedError(
    "PASSWORD_REFUSED",
    `The data in ${awaited.folder} was made with another password than the one in ${awaited.folder}/password. ` +
      "Put that file back, or move the folder away (or start fresh) to begin with an empty graph.",
    { details: { folder: awaited.folder }, log: await awaited.server.lastLines(40) },
  );
}
