import { netOf } from "../domain/knots/net.js";
import { touchesOf } from "../domain/plan/touches.js";
import type { World } from "../domain/world.js";
import { neighboursOf } from "./neighbours.js";
import { readerOf } from "./text-reader.js";

/** Builds what is kept beside a world before anyone asks, so that no first question waits for it. */
export function prepare(world: World): void {
  neighboursOf(world);
  netOf(world);
  touchesOf(world);
  readerOf(world);
}
