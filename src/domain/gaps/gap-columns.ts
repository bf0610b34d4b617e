import { areaChain } from "../municipality.js";
import type { World } from "../world.js";
import type { AreaColumn } from "./area-gaps.js";

/** Municipalities of today in order of code, from the one after `after` on. */
export function municipalityColumns(world: World, after: string | undefined, first: number): AreaColumn[] {
  return world.areas.list
    .filter(({ id, kind, ended }) => kind === "municipality" && ended === undefined && id > (after ?? ""))
    .slice(0, first)
    .map((area) => ({ id: area.id, chain: areaChain(world, area) }));
}

/** Every area of these columns and around them, each once. */
export function areasOf(columns: readonly AreaColumn[]): string[] {
  return [...new Set(columns.flatMap(({ chain }) => chain))];
}
