import type { Driver } from "neo4j-driver";
import { run } from "../neo4j-session.js";

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
