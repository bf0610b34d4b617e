import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type AuthToken, type Driver } from "neo4j-driver";

export interface Login {
  readonly user: string;
  readonly password: string;
}

const DATABASE = "neo4j";
const DEFAULT_LOGIN: Login = { user: "neo4j", password: "neo4j" };
const CALL_MS = 5_000;

/** One short-lived driver for `work`; a hanging server cannot keep its close waiting. */
export async function withDriver<T>(
  uri: string,
  login: Login | undefined,
  work: (driver: Driver) => Promise<T>,
): Promise<T> {
  const token: AuthToken | undefined = login && neo4j.auth.basic(login.user, login.password);
  const driver = neo4j.driver(uri, token, {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: CALL_MS,
    maxConnectionPoolSize: 2,
  });
  try {
    return await work(driver);
  } finally {
    void driver.close().catch(() => undefined);
  }
}

/** A real read on the user database: the only thing that counts as ready. */
export async function readOnce(driver: Driver): Promise<void> {
  await ask(driver, DATABASE, "RETURN 1");
}

/** The instance folder this server says it runs from: proof that the port is not another server's. */
export async function serverHome(driver: Driver): Promise<string> {
  const [row] = await ask(driver, "system", "SHOW SETTINGS 'server.directories.neo4j_home' YIELD value");
  return String(row?.["value"]);
}

/** Whether the server has given up on opening the user database; false while it is still on its way. */
export async function databaseFailed(driver: Driver): Promise<boolean> {
  const statement = "SHOW DATABASE neo4j YIELD currentStatus, statusMessage";
  const [row] = await ask(driver, "system", statement);
  return row?.["currentStatus"] !== "online" && Boolean(row?.["statusMessage"]);
}

/** Replaces the password every new Neo4j starts with; refused by the server when it was replaced before. */
export async function replaceDefaultPassword(uri: string, login: Login): Promise<void> {
  await withDriver(uri, DEFAULT_LOGIN, async (driver) => {
    const statement = "ALTER CURRENT USER SET PASSWORD FROM $old TO $new";
    await ask(driver, "system", statement, { old: DEFAULT_LOGIN.password, new: login.password });
  });
}

async function ask(
  driver: Driver,
  database: string,
  statement: string,
  parameters: Record<string, unknown> = {},
): Promise<readonly Record<string, unknown>[]> {
  const session = driver.session({ database });
  const late = new AbortController();
  try {
    const timeout = sleep(CALL_MS, undefined, { signal: late.signal }).then(() => {
      throw new Error(`no answer within ${CALL_MS} ms`);
    });
    const answer = session.run(statement, parameters, { timeout: CALL_MS });
    const result = await Promise.race([answer, timeout]);
    return result.records.map((record) => record.toObject() as Record<string, unknown>);
  } finally {
    late.abort();
    void session.close().catch(() => undefined);
  }
}

/** The server's error code, or undefined when it is not one of its own (no connection, no answer). */
export function serverCode(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === "string" && code.startsWith("Neo.") ? code : undefined;
}
