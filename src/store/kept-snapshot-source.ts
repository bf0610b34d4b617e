import { createHash } from "node:crypto";
import { versionKey, type GraphVersion } from "../domain/graph-rows.js";
import type { SnapshotSource } from "../domain/ports.js";
import type { Kept } from "./kept.js";
import { snapshotEdges, snapshotNodes } from "./statements/reads.js";

type Rows = Awaited<ReturnType<SnapshotSource["read"]>>;

interface KeptRows {
  readonly version: GraphVersion;
  readonly rows: Rows;
}

const NAME = "rows";

/**
 * A source that asks the database for the rows of a version only once: a version never changes, so a next start reads
 * them back from a file. Another way of reading the rows is another key.
 */
export class KeptSnapshotSource implements SnapshotSource {
  constructor(
    private readonly source: SnapshotSource,
    private readonly kept: Kept,
  ) {}

  currentVersion(): Promise<GraphVersion | undefined> {
    return this.source.currentVersion();
  }

  async read(version: GraphVersion): Promise<Rows> {
    const make = async (): Promise<KeptRows> => ({ version, rows: await this.source.read(version) });
    return (await this.kept.of(NAME, keyOf(version), make)).rows;
  }

  outcomes(version: GraphVersion): ReturnType<SnapshotSource["outcomes"]> {
    return this.source.outcomes(version);
  }
}

/** The rows that were kept last: probably those of the current version, which only the database can say. */
export async function lastRows(kept: Kept): Promise<KeptRows | undefined> {
  const last = await kept.last<KeptRows>(NAME);
  return last !== undefined && last.key === keyOf(last.value.version) ? last.value : undefined;
}

const SHAPE = createHash("sha256").update(snapshotNodes.text).update(snapshotEdges.text).digest("hex");

function keyOf(version: GraphVersion): string {
  return `${versionKey(version)} ${version.builtAt} ${SHAPE}`;
}
