import { areaChain } from "../../domain/municipality.js";
import type { World } from "../../domain/world.js";
import { badInput } from "../errors.js";
import { at } from "../view.js";
import { readPlace } from "./ids.js";

/** An area of today with all it lies within, from near to far. */
export function readCurrentArea(world: World, id: string, position: string): string[] {
  const area = at(world.areas.list, readPlace(world.areas, "Area", id, position));
  if (area.ended !== undefined)
    throw badInput(position, "an area of today; `successors` says what it became");
  return areaChain(world, area);
}
