import neo4j, { type Driver } from "neo4j-driver";
import { onTestFinished } from "vitest";
import {
  defaultHome,
  startEmbedded,
  type EmbeddedNeo4j,
  type EmbeddedOptions,
} from "../../src/embedded/index.js";

export const cacheHome = defaultHome(process.env, process.platform);

/** A server with the settings of the test run, unless told otherwise; stopped when the test has finished. */
export async function startServerFor(
  options: Partial<EmbeddedOptions> & { readonly data: string },
): Promise<EmbeddedNeo4j> {
  const server = await startEmbedded({
    home: cacheHome,
    env: process.env,
    archive: "use",
    ...options,
  });
  onTestFinished(() => server.stop());
  return server;
}

/** Runs one statement with the server's own login and answers the first column. */
export async function ask(
  server: Pick<EmbeddedNeo4j, "uri" | "user" | "password" | "database">,
  statement: string,
  password = server.password,
): Promise<unknown[]> {
  const login = password === "" ? undefined : neo4j.auth.basic(server.user, password);
  const driver: Driver = neo4j.driver(server.uri, login, {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  });
  const session = driver.session({ database: server.database });
  try {
    const { records } = await session.run(statement);
    return records.map((record) => record.get(0) as unknown);
  } finally {
    await session.close();
    await driver.close();
  }
}
