import { concerns } from "../condition-checks.js";
import type { Condition } from "../concepts.js";
import type { Facts } from "../facts.js";
import type { World } from "../world.js";
import { netOf } from "./net.js";

/** How sure it is that a condition fails, surest first: told or ruled out, doubted, unlikely, or taken to hold. */
export const CERTAIN = 0;
export const DOUBTED = 1;
export const UNLIKELY = 2;
export const OPEN = 3;
export type Doubt = typeof CERTAIN | typeof DOUBTED | typeof UNLIKELY | typeof OPEN;

/** What a household stands on, as far as it is known: the start of every question about what can be reached. */
export interface Standing {
  /** A `Doubt` per condition, after `implies` was followed: what implies something that fails, fails too. */
  readonly doubt: Uint8Array;
  /** Conditions that hold, or are taken to hold. */
  readonly open: readonly number[];
  /** Said to hold while something that it implies is said to fail. They are read as failing. */
  readonly contradictions: readonly number[];
}

/** Below this declared prior an unknown condition is taken to fail where nothing else says so. */
const LIKELY_PRIOR = 0.5;

/** Reads the standing of a household from its facts. Pure. */
export function standingOf(world: World, facts: Facts): Standing {
  const { up } = netOf(world);
  const own = world.conditions.list.map((condition, place) => ownDoubt(world, facts, condition, place));
  const doubt = Uint8Array.from(up, (all) => Math.min(...all.map((each) => own[each] ?? OPEN)));
  const open: number[] = [];
  const contradictions: number[] = [];
  doubt.forEach((each, place) => {
    if (each === OPEN) open.push(place);
    else if (facts.conditions.state[place] === 1) contradictions.push(place);
  });
  return { doubt, open, contradictions };
}

function ownDoubt(world: World, facts: Facts, condition: Condition, place: number): Doubt {
  const state = facts.conditions.state[place];
  if (state === 1) return OPEN;
  if (state === -1) return CERTAIN;
  if (facts.conditions.doubted[place] === 1) return DOUBTED;
  const likely = concerns(world, facts, condition)
    ? condition.prior >= LIKELY_PRIOR
    : condition.ifNotApplicable === "holds";
  return likely ? OPEN : UNLIKELY;
}
