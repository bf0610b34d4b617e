import { forwardBelief } from "../belief.js";
import { closedDoors } from "../door.js";
import { closeFacts, type Facts } from "../facts.js";
import { fitFactor, groupFactor } from "../fit.js";
import type { Situation } from "../situation.js";
import { extent, valueSum, type ValueInput } from "../value.js";
import { DIVERSITY_POOL, type Weights } from "../weights.js";
import type { World } from "../world.js";
import { factsAfter } from "./facts-after.js";
import { movedBy, touchesOf, type Touches } from "./touches.js";

/** How many places a question is weighed by. */
export const PLACES = 3;

/** What an answer would change. */
export type Change = Pick<
  Partial<Situation>,
  "issues" | "denied" | "conditions" | "circumstances" | "groups"
>;

/**
 * The first of the ranking for a situation and for small changes to it, without ranking again: raw is the sum of
 * the reasons times a factor, and after a change only those sums and factors are made anew that a changed fact or
 * belief can move. The order is that of the ranking.
 */
export class FirstThree {
  readonly facts: Facts;
  readonly belief: Float64Array;
  private readonly input: ValueInput;
  private readonly sum: Float64Array;
  private readonly factor: Float64Array;
  private readonly touches: Touches;

  constructor(
    private readonly world: World,
    private readonly situation: Situation,
    private readonly weights: Weights,
  ) {
    const { list } = world.interventions;
    this.touches = touchesOf(world);
    this.facts = closeFacts(world, situation);
    this.belief = forwardBelief(world.causes, { ...this.facts, hints: situation.hints });
    this.input = { belief: this.belief, weights, priority: situation.priority };
    this.sum = Float64Array.from(list, (act) => valueSum(act, this.input));
    this.factor = Float64Array.from(list, (_, index) => this.factorOf(index, this.facts));
  }

  /** Places of the first interventions, best first; at most as many as asked. */
  first(count: number): number[] {
    return this.pick(this.sum, this.factor, count);
  }

  /** The first three after a change. */
  after(change: Change): number[] {
    const facts = factsAfter(this.world, this.situation, this.facts, change);
    const factor = this.factor.slice();
    for (const act of movedBy(this.touches, this.facts, facts)) factor[act] = this.factorOf(act, facts);
    return this.pick(this.sumsAfter(facts), factor, PLACES);
  }

  private sumsAfter(facts: Facts): Float64Array {
    if (facts.told === this.facts.told && facts.denied === this.facts.denied) return this.sum;
    const belief = forwardBelief(this.world.causes, { ...facts, hints: this.situation.hints });
    const after = { ...this.input, belief };
    const sum = this.sum.slice();
    this.touches.addressed.forEach((acts, cause) => {
      if (belief[cause] === this.belief[cause]) return;
      for (const { act, address } of acts) {
        const gain = extent(address, after) - extent(address, this.input);
        sum[act] = (sum[act] as number) + gain;
      }
    });
    return sum;
  }

  /** Everything that raw multiplies the sum with; 0 when the act is kept out. */
  private factorOf(index: number, facts: Facts): number {
    const act = this.world.interventions.list[index];
    if (act === undefined || this.situation.tried.has(index)) return 0;
    const group = groupFactor(act, facts, this.weights);
    if (group === 0 || closedDoors(act, facts).length > 0) return 0;
    const { ownHands, simplicity } = this.weights;
    const nudges = (1 + ownHands * act.ownHands) * (1 + simplicity * act.simplicity);
    return fitFactor(act, facts, this.weights) * group * nudges;
  }

  /** Greedy with diversity among the highest raw scores, as the ranking does it. */
  private pick(sum: Float64Array, factor: Float64Array, count: number): number[] {
    const raw = sum.map((each, act) => each * (factor[act] as number));
    const pool = highest(raw, DIVERSITY_POOL);
    const served = new Set<number>();
    const picked: number[] = [];
    while (picked.length < count && pool.length > 0) {
      let best = 0;
      let bestRaw = -1;
      for (let place = 0; place < pool.length; place++) {
        const act = pool[place] as number;
        if ((raw[act] as number) < bestRaw) break;
        const adjusted = (raw[act] as number) * this.diversity(act, served);
        const wins = adjusted > bestRaw || (adjusted === bestRaw && act < (pool[best] as number));
        if (wins) [best, bestRaw] = [place, adjusted];
      }
      const [chosen] = pool.splice(best, 1);
      picked.push(chosen as number);
      for (const { cause, grade } of this.world.interventions.list[chosen as number]?.addresses ?? [])
        if (grade >= 1) served.add(cause);
    }
    return picked;
  }

  private diversity(act: number, served: ReadonlySet<number>): number {
    let issues = 0;
    let again = 0;
    for (const { cause, grade } of this.world.interventions.list[act]?.addresses ?? []) {
      if (grade < 1) continue;
      issues++;
      if (served.has(cause)) again++;
    }
    return 1 - (this.weights.diversity * again) / Math.max(1, issues);
  }
}

/** Acts with the highest raw scores above 0, highest first, ties by place. */
function highest(raw: Float64Array, count: number): number[] {
  const best: number[] = [];
  for (let act = 0; act < raw.length; act++) {
    const mine = raw[act] as number;
    if (!(mine > 0) || (best.length === count && mine <= (raw[best[count - 1] as number] as number)))
      continue;
    let at = best.length;
    while (at > 0 && (raw[best[at - 1] as number] as number) < mine) at--;
    best.splice(at, 0, act);
    if (best.length > count) best.pop();
  }
  return best;
}
