import { said } from "./said.js";
import type { Situation } from "./situation.js";
import type { World } from "./world.js";

/** A condition fails because it was told so, not because of an issue. */
export const TOLD = -1;

export interface ConditionStates {
  /** 1 holds, -1 fails, 0 unknown. */
  readonly state: Int8Array;
  /** 1 where a told issue or a circumstance makes an unknown condition doubtful. */
  readonly doubted: Uint8Array;
  /** Why a condition fails: issues (cause index) and TOLD. Empty unless it fails. */
  readonly failsBy: readonly ReadonlySet<number>[];
}

/**
 * Three-valued conditions. A told answer (or what a circumstance says) stands. Else it holds when something
 * that ensures it is so, or a condition that implies it holds. Else it fails when a told issue rules it out,
 * or a condition that it implies fails. Told before holds before fails; both follow `implies` to the end.
 * A doubt keeps what only ensures a condition from settling it; what `implies` says is certain.
 */
export function conditionStates(
  world: World,
  situation: Situation,
  told: Uint8Array,
  circumstances: Int8Array,
): ConditionStates {
  const { list } = world.conditions;
  const state = new Int8Array(list.length);
  const doubted = new Uint8Array(list.length);
  const failsBy = list.map(() => new Set<number>());
  for (const meaning of world.meanings) {
    if (meaning.target !== "condition" || !said(circumstances, meaning)) continue;
    if (meaning.as === "doubt") doubted[meaning.index] = 1;
    else state[meaning.index] = meaning.as === "holds" ? 1 : -1;
  }
  for (const [place, holds] of situation.conditions) state[place] = holds ? 1 : -1;
  list.forEach((_, place) => {
    if (state[place] === -1) failsBy[place]?.add(TOLD);
    if (world.conditionLogic.doubtedBy[place]?.some((issue) => told[issue] === 1)) doubted[place] = 1;
  });
  spreadHolds(world, { state, doubted }, told, circumstances);
  spreadFails(world, { state, failsBy }, told);
  for (let place = 0; place < state.length; place++) if (state[place] !== 0) doubted[place] = 0;
  return { state, doubted, failsBy };
}

function spreadHolds(
  world: World,
  { state, doubted }: Pick<ConditionStates, "state" | "doubted">,
  told: Uint8Array,
  circumstances: Int8Array,
): void {
  const { ensuredBy, implies } = world.conditionLogic;
  const holds = (kind: string, index: number): boolean =>
    (kind === "cause" ? told[index] : kind === "circumstance" ? circumstances[index] : state[index]) === 1;
  for (let changed = true; changed;) {
    changed = false;
    const set = (place: number): void => {
      if (state[place] !== 0) return;
      state[place] = 1;
      changed = true;
    };
    for (let place = 0; place < state.length; place++) {
      const ensured = doubted[place] !== 1 && ensuredBy[place]?.some(({ kind, index }) => holds(kind, index));
      if (ensured === true) set(place);
      if (state[place] === 1) implies[place]?.forEach(set);
    }
  }
}

function spreadFails(
  world: World,
  { state, failsBy }: Pick<ConditionStates, "state" | "failsBy">,
  told: Uint8Array,
): void {
  const { ruledOutBy, implies } = world.conditionLogic;
  const reasons = (place: number): number[] => [
    ...(ruledOutBy[place] ?? []).filter((issue) => told[issue] === 1),
    ...(implies[place] ?? []).flatMap((next) => (state[next] === -1 ? [...(failsBy[next] ?? [])] : [])),
  ];
  for (let changed = true; changed;) {
    changed = false;
    for (let place = 0; place < state.length; place++) {
      if (state[place] === 1) continue;
      const known = failsBy[place] as Set<number>;
      const before = known.size;
      for (const reason of reasons(place)) known.add(reason);
      if (known.size === before) continue;
      state[place] = -1;
      changed = true;
    }
  }
}

/**
 * Whether a condition certainly fails when the given issues are left out: an issue never closes the door of
 * the act that removes it.
 */
export function failsWithout(
  states: ConditionStates,
  condition: number,
  issues: ReadonlySet<number>,
): boolean {
  if (states.state[condition] !== -1) return false;
  for (const reason of states.failsBy[condition] ?? []) if (!issues.has(reason)) return true;
  return false;
}
