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

/** Empties the database; the tests of one file never see what another left. */
export async function wipe(driver: Driver): Promise<void> {
  await run(driver, "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
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
