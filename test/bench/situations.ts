import { readSituation, type Situation } from "../../src/domain/situation.js";
import type { World } from "../../src/domain/world.js";

/** A small generator with a fixed seed (mulberry32), so that every run measures the same situations. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Situations as a talk gives them: one or two events, two to five issues, three to eight circumstances. */
export function situations(world: World, count: number): Situation[] {
  const next = random(7);
  const pick = (list: readonly { readonly id: string }[], least: number, most: number): string[] =>
    Array.from({ length: least + Math.floor(next() * (most - least + 1)) }, () => {
      return list[Math.floor(next() * list.length)]?.id ?? "";
    }).filter((id) => id !== "");
  return Array.from({ length: count }, () => {
    const { situation } = readSituation(world, {
      lifeEvents: pick(world.lifeEvents.list, 1, 2),
      issues: pick(world.issues.list, 2, 5),
      circumstances: pick(world.circumstances.list, 3, 8).map((circumstance) => ({
        circumstance,
        holds: "YES",
      })),
    });
    return situation;
  });
}
