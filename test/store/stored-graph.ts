import type { Driver } from "neo4j-driver";
import { run } from "../neo4j-session.js";

/**
 * Empties the database, relationships first: a node with many of them would not fit one transaction. Each step is a
 * transaction of its own, so that a busy machine does not run into the time limit of the server.
 */
export async function empty(driver: Driver): Promise<void> {
  await untilNothingIsLeft(driver, "MATCH ()-[r]->() WITH r LIMIT 10000 DELETE r RETURN count(*) AS gone");
  await untilNothingIsLeft(driver, "MATCH (n) WITH n LIMIT 10000 DELETE n RETURN count(*) AS gone");
}

async function untilNothingIsLeft(driver: Driver, statement: string): Promise<void> {
  for (;;) {
    const [row] = await run<{ gone: number }>(driver, statement);
    if (row === undefined || row.gone === 0) return;
  }
}

/**
 * Everything that is stored as sorted lines, without the numbers of versions: two loads of the same rows give the same
 * lines.
 */
export async function dump(driver: Driver): Promise<string[]> {
  const plain = (value: unknown): string => JSON.stringify(value).replace(/\b\d+-[0-9a-f]{12}\b/g, "VERSION");
  const nodes = await run<{ label: string; props: Record<string, unknown> }>(
    driver,
    "MATCH (n) WHERE NOT n:GraphVersion AND NOT n:LoadLock RETURN labels(n)[0] AS label, properties(n) AS props",
  );
  const edges = await run<{ ends: string[]; props: Record<string, unknown> }>(
    driver,
    `MATCH (a)-[r]->(b)
     RETURN [type(r), labels(a)[0], coalesce(a.id, a.key), labels(b)[0], b.id] AS ends, properties(r) AS props`,
  );
  const sorted = (props: Record<string, unknown>): unknown =>
    Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...nodes.map(({ label, props }) => plain([label, sorted(props)])),
    ...edges.map(({ ends, props }) => plain([...ends, sorted(props)])),
  ].sort();
}
