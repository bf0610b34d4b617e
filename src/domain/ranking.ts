import { forwardBelief } from "./belief.js";
import { closedDoors, type ClosedDoor } from "./door.js";
import { closeFacts, type Facts } from "./facts.js";
import { fitFactor, groupFactor } from "./fit.js";
import type { Situation } from "./situation.js";
import { valueSum, type ValueInput } from "./value.js";
import { DIVERSITY_PLACES, DIVERSITY_POOL, type Weights } from "./weights.js";
import type { World } from "./world.js";

/** An intervention with the parts of its score. */
export interface Scored {
  /** Place in the catalogue of interventions, which is in order of id. */
  readonly index: number;
  /** Sum of the reasons, above 0. */
  readonly sum: number;
  readonly fit: number;
  readonly group: number;
  /** sum x * fit * group * (1 + ownHands * own) * (1 + simplicity * simple); at least 0, no upper bound. */
  readonly raw: number;
  /** 1 - exp(-raw) in [0, 1]. Places follow diversity, so scores need not fall with the place. */
  readonly score: number;
}

/** V in [0, 1]: what an act is worth by its reasons alone. */
export function valueOf({ sum }: Pick<Scored, "sum">): number {
  return -Math.expm1(-sum);
}

/** An intervention that would have been in the list, and what keeps it out. */
export interface NearMiss extends Scored {
  readonly doors: readonly ClosedDoor[];
  readonly tried: boolean;
}

export interface Ranking {
  readonly facts: Facts;
  readonly input: ValueInput;
  /** Belief below 1 that a text gave. */
  readonly hints: ReadonlyMap<number, number>;
  /** In the order to show. Only interventions with raw above 0. */
  readonly ranked: readonly Scored[];
  /** Highest raw first. */
  readonly nearMisses: readonly NearMiss[];
}

/** Ranks every intervention for one situation. Pure: same world, situation and weights give the same order. */
export function rankInterventions(world: World, situation: Situation, weights: Weights): Ranking {
  const facts = closeFacts(world, situation);
  const belief = forwardBelief(world.causes, { ...facts, hints: situation.hints });
  const input: ValueInput = { belief, weights, priority: situation.priority };
  const open: Scored[] = [];
  const nearMisses: NearMiss[] = [];
  world.interventions.list.forEach((act, index) => {
    const sum = valueSum(act, input);
    const group = sum === 0 ? 0 : groupFactor(act, facts, weights);
    if (group === 0) return;
    const fit = fitFactor(act, facts, weights);
    const nudges = (1 + weights.ownHands * act.ownHands) * (1 + weights.simplicity * act.simplicity);
    const raw = sum * fit * group * nudges;
    if (raw === 0) return;
    const scored: Scored = { index, sum, fit, group, raw, score: -Math.expm1(-raw) };
    const tried = situation.tried.has(index);
    const doors = closedDoors(act, facts);
    if (tried || doors.length > 0) nearMisses.push({ ...scored, doors, tried });
    else open.push(scored);
  });
  open.sort(byRaw);
  return {
    facts,
    input,
    hints: situation.hints,
    ranked: diversify(world, open, weights.diversity),
    nearMisses: nearMisses.sort(byRaw),
  };
}

function byRaw(a: Scored, b: Scored): number {
  return b.raw - a.raw || a.index - b.index;
}

/**
 * Greedy order of the first ten among the forty highest: next is the highest
 * `raw * (1 - diversity * served / n)`, n the issues it addresses with grade 1 or more, served how many of
 * those an earlier pick addresses. The rest follows by raw. Ties by id.
 */
function diversify(world: World, ordered: readonly Scored[], diversity: number): Scored[] {
  const pool = ordered.slice(0, DIVERSITY_POOL);
  const issuesOf = new Map(pool.map(({ index }) => [index, gradedIssues(world, index)]));
  const served = new Set<number>();
  const picked: Scored[] = [];
  while (picked.length < DIVERSITY_PLACES && pool.length > 0) {
    let best = 0;
    let bestRaw = -1;
    pool.forEach((each, place) => {
      const issues = issuesOf.get(each.index) ?? [];
      const again = issues.filter((issue) => served.has(issue)).length;
      const adjusted = each.raw * (1 - (diversity * again) / Math.max(1, issues.length));
      const wins = adjusted > bestRaw || (adjusted === bestRaw && each.index < (pool[best]?.index ?? 0));
      if (wins) [best, bestRaw] = [place, adjusted];
    });
    const [pick] = pool.splice(best, 1);
    if (pick === undefined) break;
    picked.push(pick);
    for (const issue of issuesOf.get(pick.index) ?? []) served.add(issue);
  }
  const taken = new Set(picked.map(({ index }) => index));
  return [...picked, ...ordered.filter(({ index }) => !taken.has(index))];
}

function gradedIssues(world: World, index: number): number[] {
  return (world.interventions.list[index]?.addresses ?? []).flatMap(({ cause, grade }) =>
    grade >= 1 ? [cause] : [],
  );
}
