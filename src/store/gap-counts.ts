import { versionKey } from "../domain/graph-rows.js";
import type { GapCounts, GapCountsPort, GapCountsRequest } from "../domain/ports.js";
import { slotName, UNKNOWN_AREA } from "./derive.js";
import type { Database } from "./driver.js";
import { StaleSnapshotError } from "./errors.js";
import { gapCounts } from "./statements/reads.js";

/** With so many offers read in sources for exactly one area, someone looked around there. Editorial. */
const LOOKED_UP_FROM = 10;

/**
 * Counts from the buckets of one graph version, in one statement. Throws StaleSnapshotError when the version is no longer
 * served.
 */
export class Neo4jGapCounts implements GapCountsPort {
  constructor(private readonly database: Database) {}

  async count({ version: asked, interventions, areas }: GapCountsRequest): Promise<GapCounts> {
    const version = versionKey(asked);
    const slots = interventions.flatMap((id) => [...areas, UNKNOWN_AREA].map((area) => slotName(id, area)));
    if (slots.length === 0) return countsOf(new Map(), new Set(), new Set());
    const keys = slots.map((slot) => `${version}|${slot}`);
    const [row] = await this.database.run(gapCounts, {
      keys,
      areas: [...areas],
      interventions: [...interventions],
      least: LOOKED_UP_FROM,
      version,
    });
    if (row?.served !== true) throw new StaleSnapshotError(version);
    const start = version.length + 1;
    const bySlot = new Map(row.keys.map((key, at) => [key.slice(start), row.counts[at] ?? 0]));
    return countsOf(bySlot, new Set(row.lookedUp), new Set(row.listed));
  }
}

function countsOf(
  bySlot: ReadonlyMap<string, number>,
  lookedUp: ReadonlySet<string>,
  listed: ReadonlySet<string>,
): GapCounts {
  return {
    offers: (intervention, area) => bySlot.get(slotName(intervention, area)) ?? 0,
    placeless: (intervention) => bySlot.get(slotName(intervention, UNKNOWN_AREA)) ?? 0,
    lookedUp: (area) => lookedUp.has(area),
    listed: (intervention) => listed.has(intervention),
  };
}
