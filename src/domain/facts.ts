import { conditionStates, type ConditionStates } from "./condition-states.js";
import { groupStates } from "./group-states.js";
import { said } from "./said.js";
import type { Situation } from "./situation.js";
import type { World } from "./world.js";

/** Something in the situation that contradicts itself, and how it was read. */
export interface Contradiction {
  /** `told-and-denied`: the denial won. `meant-and-denied`: a circumstance means it, the denial won. */
  readonly kind: "told-and-denied" | "meant-and-denied";
  /** Place in the cause graph. */
  readonly cause: number;
  /** The circumstance that means it. */
  readonly circumstance?: number;
}

/** All that is known, after what words mean and conditions imply was followed: the one closure of the product. */
export interface Facts {
  /** 1 where a life event or issue is told, or meant by a circumstance. Never where denied. */
  readonly told: Uint8Array;
  readonly denied: Uint8Array;
  /** 1 yes, -1 no, 0 unknown. */
  readonly circumstances: Int8Array;
  readonly conditions: ConditionStates;
  /** 1 certainly belongs, -1 certainly not, 0 unknown. */
  readonly groups: Int8Array;
  readonly contradictions: readonly Contradiction[];
  readonly context: ReadonlySet<string>;
}

/** Follows the situation to everything it certainly says. Pure; independent of the order of input. */
export function closeFacts(world: World, situation: Situation): Facts {
  const told = new Uint8Array(world.causes.size);
  const denied = new Uint8Array(world.causes.size);
  const contradictions: Contradiction[] = [];
  for (const cause of situation.denied) denied[cause] = 1;
  for (const cause of [...situation.events, ...situation.issues]) {
    if (denied[cause] === 1) contradictions.push({ kind: "told-and-denied", cause });
    else told[cause] = 1;
  }
  const circumstances = new Int8Array(world.circumstances.list.length);
  for (const [place, yes] of situation.circumstances) circumstances[place] = yes ? 1 : -1;
  for (const meaning of world.meanings) {
    if (meaning.target !== "cause" || !said(circumstances, meaning)) continue;
    if (denied[meaning.index] !== 1) told[meaning.index] = 1;
    else
      contradictions.push({
        kind: "meant-and-denied",
        cause: meaning.index,
        circumstance: meaning.circumstance,
      });
  }
  const conditions = conditionStates(world, situation, told, circumstances);
  const known = { told, denied, circumstances, conditions, contradictions, context: situation.context };
  return { ...known, groups: groupStates(world, situation, known) };
}
