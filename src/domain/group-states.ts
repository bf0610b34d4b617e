import type { Facts } from "./facts.js";
import { allKnown, anyKnown } from "./id-rules.js";
import { said } from "./said.js";
import type { Situation } from "./situation.js";
import type { World } from "./world.js";

/**
 * Who certainly belongs to which group (1), certainly not (-1), or unknown (0). A told answer stands; then what
 * a circumstance says by its meaning (in and out at once: unknown); then the rules of the groups, which may
 * name other groups.
 */
export function groupStates(world: World, situation: Situation, facts: Omit<Facts, "groups">): Int8Array {
  const groups = new Int8Array(world.groups.list.length);
  const settled = new Uint8Array(groups.length);
  for (const [place, belongs] of situation.groups) {
    groups[place] = belongs ? 1 : -1;
    settled[place] = 1;
  }
  const meant = meantGroups(world, facts.circumstances);
  for (const [place, ways] of meant) {
    if (settled[place] === 1) continue;
    settled[place] = 1;
    groups[place] = ways.in && ways.out ? 0 : ways.in ? 1 : -1;
  }
  for (let changed = true; changed;) {
    changed = false;
    world.groups.list.forEach((group, place) => {
      if (settled[place] === 1 || groups[place] === 1) return;
      const known = { ...facts, groups };
      if (!anyKnown(world, known, group.any) || !allKnown(world, known, group.all ?? {})) return;
      groups[place] = 1;
      changed = true;
    });
  }
  return groups;
}

function meantGroups(world: World, circumstances: Int8Array): Map<number, { in: boolean; out: boolean }> {
  const meant = new Map<number, { in: boolean; out: boolean }>();
  for (const meaning of world.meanings) {
    if (meaning.target !== "group" || !said(circumstances, meaning)) continue;
    const ways = meant.get(meaning.index) ?? { in: false, out: false };
    ways[meaning.as === "in" ? "in" : "out"] = true;
    meant.set(meaning.index, ways);
  }
  return meant;
}
