import type { CauseGraph } from "../../domain/world.js";

/** Places of the links that leave a node of the cause graph. */
export function linksFrom({ outStart }: CauseGraph, cause: number): number[] {
  const start = outStart[cause] ?? 0;
  const end = outStart[cause + 1] ?? start;
  return Array.from({ length: end - start }, (_, step) => start + step);
}
