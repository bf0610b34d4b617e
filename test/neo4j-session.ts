import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import neo4j, { type Driver } from "neo4j-driver";

/** A plain connection for tests that speak Cypher themselves. */
export function connect(uri: string): Driver {
  return neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
}

/** The statement of one file in `cypher/`, such as `oracle/start`. */
export function cypher(name: string): string {
  return readFileSync(fileURLToPath(new URL(`../cypher/${name}.cypher`, import.meta.url)), "utf8");
}

/**
 * Empties the database, so that the tests of one file never see what another left. Relationships first: a node with many of them would not fit one transaction. Each step is a
 * transaction of its own, so that a busy machine does not run into the time limit of the server.
 */
export async function wipe(driver: Driver): Promise<void> {
  await untilNothingIsLeft(driver, "MATCH ()-[r]->() WITH r LIMIT 10000 DELETE r RETURN count(*) AS gone");
  await untilNothingIsLeft(driver, "MATCH (n) WITH n LIMIT 10000 DELETE n RETURN count(*) AS gone");
}

async function untilNothingIsLeft(driver: Driver, statement: string): Promise<void> {
  for (;;) {
    const [row] = await run<{ gone: number }>(driver, statement);
    if (row === undefined || row.gone === 0) return;
  }
}

/** Runs one statement and gives its rows as objects. */
export async function run<Row extends object>(
  driver: Driver,
  statement: string,
  parameters: Record<string, unknown> = {},
): Promise<Row[]> {
  const session = driver.session({ database: "neo4j" });
  try {
    const { records } = await session.run(statement, parameters);
    return records.map((record) => record.toObject() as Row);
  } finally {
    await session.close();
  }
}
