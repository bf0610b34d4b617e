import { setTimeout as sleep } from "node:timers/promises";
import type { Driver } from "neo4j-driver";
import {
  databaseTrouble,
  readOnce,
  replaceDefaultPassword,
  serverCode,
  serverHome,
  withDriver,
  type Login,
} from "./bolt.js";
import { EmbeddedError } from "./errors.js";
import { isOpen } from "./free-port.js";
import { dataDamaged, refusal } from "./refusal.js";
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
const PATIENCE_MS = 5_000;

/**
 * Answers once a real read on the user database succeeded, on a server proven to be ours: by the
 * password only this folder knows, else by the folder the server says it runs from. Watches the
 * process at the same time. Throws the reason as an `EmbeddedError` when the process ends, the data
 * cannot be opened or the deadline passes; the caller then stops the process.
 */
export async function untilReady(awaited: Awaited): Promise<void> {
  const end = performance.now() + awaited.deadlineMs;
  while (!(await isOpen(awaited.port))) await pause(awaited, end, 50);
  const uri = `bolt://127.0.0.1:${awaited.port}`;
  await withDriver(uri, awaited.login, async (driver) => {
    const replaced = await untilRead(awaited, driver, uri, end);
    if (replaced || !awaited.login) await proveOurs(awaited, driver);
  });
}

/** Answers whether this was the very first start, with the default password still to be replaced. */
async function untilRead(awaited: Awaited, driver: Driver, uri: string, end: number): Promise<boolean> {
  const { login } = awaited;
  let replaced = false;
  let refusedSince: number | undefined;
  for (;;) {
    try {
      await readOnce(driver);
      return replaced;
    } catch (error) {
      const code = serverCode(error);
      if (code === "Neo.ClientError.Security.Unauthorized") {
        if (replaced || !login) throw await passwordRefused(awaited);
        replaced = await replacePassword(awaited, uri, login);
      } else if (code !== undefined) {
        refusedSince ??= performance.now();
        if (performance.now() - refusedSince > PATIENCE_MS) await throwIfDamaged(awaited, driver);
      }
      await pause(awaited, end, 100);
    }
  }
}

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
  const trouble = await databaseTrouble(driver).catch(() => undefined);
  if (trouble !== undefined) throw dataDamaged(awaited.folder, await awaited.server.lastLines(40), trouble);
}

async function proveOurs(awaited: Awaited, driver: Driver): Promise<void> {
  if ((await serverHome(driver)) === awaited.folder) return;
  const message = `Another Neo4j answers on port ${awaited.port}. Start again: another port is chosen.`;
  throw new EmbeddedError("PORT_IN_USE", message, { details: { port: awaited.port } });
}

/** Waits a moment, unless there is nothing left to wait for. */
async function pause(awaited: Awaited, end: number, ms: number): Promise<void> {
  const { server, folder, port } = awaited;
  const exit = server.exit();
  if (exit || performance.now() > end)
    throw refusal({ folder, port, exit, log: await server.lastLines(200) });
  await Promise.race([sleep(ms), server.exited]);
}

async function passwordRefused(awaited: Awaited): Promise<EmbeddedError> {
  return new EmbeddedError(
    "PASSWORD_REFUSED",
    `The data in ${awaited.folder} was made with another password than the one in ${awaited.folder}/password. ` +
      "Put that file back, or move the folder away (or start fresh) to begin with an empty graph.",
    { details: { folder: awaited.folder }, log: await awaited.server.lastLines(40) },
  );
}
