import { allMet, type Goal } from "./goals.js";
import { Heap } from "./heap.js";
import type { Reach } from "./reach.js";

/** Something that can be chosen at a price: doing an act, or counting on a condition. */
export interface Item {
  readonly kind: "act" | "condition";
  /** Number of the act or condition. */
  readonly index: number;
  /** Above 0. */
  readonly cost: number;
}

export interface SetTask {
  /** What is reached before anything is chosen. It is the same again afterwards. */
  readonly reach: Reach;
  readonly items: readonly Item[];
  readonly goals: readonly Goal[];
  /** Most steps of the search: a count, not a clock. */
  readonly bound: number;
  /** Whether two items cannot be chosen together. */
  readonly clash?: (one: Item, other: Item) => boolean;
}

export interface ChosenSet {
  readonly items: readonly Item[];
  readonly cost: number;
}

export interface SetsFound {
  /** Cheapest first; none holds all acts of one before it. */
  readonly sets: readonly ChosenSet[];
  /** False when the bound came before `most` sets were found or everything was looked at. */
  readonly complete: boolean;
  /** No set that was not found costs less than this. */
  readonly lowerBound: number;
}

interface Node {
  readonly chosen: readonly number[];
  /** Items that other branches take. */
  readonly barred: readonly number[];
  readonly spent: number;
  readonly estimate: number;
  readonly isEstimated: boolean;
  readonly order: number;
}

/** Most obstacles that are kept to estimate with. */
const KEPT = 128;

/**
 * The cheapest sets of items with which all goals are reached, exactly, in order of cost.
 *
 * An obstacle is a set of items of which every solution holds at least one: all that is left out when cheap
 * items are added one by one for as long as the goals stay out of reach. Obstacles that share no item give a
 * lower bound, the sum of their cheapest items, so a best-first search (A*) over "which item passes this
 * obstacle" finds the cheapest set first, then the next. Each branch bars the items of the branches before it,
 * so no set is looked at twice. (Implicit hitting sets, as in Haslum, Slaney and Thiebaux 2012.)
 */
export function cheapestSets(task: SetTask, most: number): SetsFound {
  return new SetSearch(task).run(most);
}

class SetSearch {
  private readonly order: readonly number[];
  private readonly queue = new Heap<Node>((a, b) => a.estimate - b.estimate || a.order - b.order);
  private readonly obstacles: (readonly number[])[] = [];
  /** Acts of the sets that were found. */
  private readonly found: (readonly number[])[] = [];
  /** Per item: 1 chosen, 2 barred in the node that is looked at. */
  private readonly marks: Uint8Array;
  /** Per item: 1 when an obstacle that counts already holds it. */
  private readonly used: Uint8Array;
  private readonly costs: Float64Array;
  private pushed = 0;

  constructor(private readonly task: SetTask) {
    const { items } = task;
    this.costs = Float64Array.from(items, ({ cost }) => cost);
    const byCost = (a: number, b: number): number => this.cost(a) - this.cost(b) || a - b;
    this.order = items.map((_, place) => place).sort(byCost);
    this.marks = new Uint8Array(items.length);
    this.used = new Uint8Array(items.length);
  }

  run(most: number): SetsFound {
    const sets: ChosenSet[] = [];
    let steps = 0;
    this.push({ chosen: [], barred: [], spent: 0, estimate: 0, isEstimated: false });
    for (let node = this.queue.pop(); node !== undefined; node = this.queue.pop()) {
      if (steps >= this.task.bound) return { sets, complete: false, lowerBound: node.estimate };
      this.mark(node, true);
      if (!this.isDue(node)) {
        this.mark(node, false);
        continue;
      }
      steps++;
      const obstacle = this.smallestObstacle() ?? this.newObstacle(node);
      if (obstacle === undefined) this.keep(node, sets);
      else this.branch(node, obstacle);
      this.mark(node, false);
      if (sets.length >= most) return { sets, complete: true, lowerBound: node.spent };
    }
    return { sets, complete: true, lowerBound: Infinity };
  }

  /** Estimates a node when its turn comes; one that turns out dearer goes back into the queue. */
  private isDue(node: Node): boolean {
    if (this.found.some((acts) => acts.every((item) => this.marks[item] === 1))) return false;
    if (node.isEstimated) return true;
    const estimate = Math.max(node.estimate, node.spent + this.leastToCome());
    if (estimate === Infinity) return false;
    const next = this.queue.peek();
    if (next === undefined || estimate <= next.estimate) return true;
    this.push({ ...node, estimate, isEstimated: true });
    return false;
  }

  /** The sum of the cheapest items over obstacles that share none, still to pass. Infinite when one cannot be passed. */
  private leastToCome(): number {
    this.used.fill(0);
    let sum = 0;
    for (const obstacle of this.obstacles) {
      if (this.isPassed(obstacle)) continue;
      let cheapest = Infinity;
      let isShared = false;
      for (const item of obstacle) {
        if (this.marks[item] !== 0) continue;
        if (cheapest === Infinity) cheapest = this.cost(item);
        if (this.used[item] === 1) {
          isShared = true;
          break;
        }
      }
      if (cheapest === Infinity) return Infinity;
      if (isShared) continue;
      for (const item of obstacle) if (this.marks[item] === 0) this.used[item] = 1;
      sum += cheapest;
    }
    return sum;
  }

  private smallestObstacle(): readonly number[] | undefined {
    let smallest: readonly number[] | undefined;
    let fewest = Infinity;
    for (const obstacle of this.obstacles) {
      if (this.isPassed(obstacle)) continue;
      let left = 0;
      for (const item of obstacle) if (this.marks[item] === 0) left++;
      if (left < fewest) [smallest, fewest] = [obstacle, left];
    }
    return smallest?.filter((item) => this.marks[item] === 0);
  }

  private isPassed(obstacle: readonly number[]): boolean {
    for (const item of obstacle) if (this.marks[item] === 1) return true;
    return false;
  }

  /** What stands between the chosen items and the goals, cheapest item first; undefined when nothing does. */
  private newObstacle({ chosen, barred }: Node): readonly number[] | undefined {
    const { reach, goals } = this.task;
    const start = reach.mark();
    for (const item of chosen) this.add(item);
    if (allMet(reach, goals)) {
      reach.undo(start);
      return undefined;
    }
    const left: number[] = [];
    for (const item of this.order) {
      if (this.marks[item] !== 0) continue;
      const before = reach.mark();
      this.add(item);
      if (!allMet(reach, goals)) continue;
      reach.undo(before);
      left.push(item);
    }
    reach.undo(start);
    if (this.obstacles.length < KEPT) {
      const everywhere = [...left, ...barred].sort((a, b) => this.cost(a) - this.cost(b) || a - b);
      this.obstacles.push(everywhere);
    }
    return left;
  }

  private branch(node: Node, obstacle: readonly number[]): void {
    const barred = [...node.barred];
    for (const item of obstacle) {
      if (!this.clashes(node, item)) {
        const spent = node.spent + this.cost(item);
        const estimate = Math.max(node.estimate, spent);
        this.push({
          chosen: [...node.chosen, item],
          barred: [...barred],
          spent,
          estimate,
          isEstimated: false,
        });
      }
      barred.push(item);
    }
  }

  private keep({ chosen, spent }: Node, sets: ChosenSet[]): void {
    const isLeast = chosen.every((item) => !this.reachesWith(chosen.filter((other) => other !== item)));
    if (!isLeast) return;
    sets.push({ items: chosen.map((item) => this.item(item)), cost: spent });
    this.found.push(chosen.filter((item) => this.item(item).kind === "act"));
  }

  private reachesWith(chosen: readonly number[]): boolean {
    const { reach, goals } = this.task;
    const start = reach.mark();
    for (const item of chosen) this.add(item);
    const reached = allMet(reach, goals);
    reach.undo(start);
    return reached;
  }

  private clashes({ chosen }: Node, item: number): boolean {
    const { clash } = this.task;
    return clash !== undefined && chosen.some((other) => clash(this.item(other), this.item(item)));
  }

  private add(place: number): void {
    const { kind, index } = this.item(place);
    if (kind === "act") this.task.reach.allow(index);
    else this.task.reach.assume(index);
  }

  private mark({ chosen, barred }: Node, on: boolean): void {
    for (const item of chosen) this.marks[item] = on ? 1 : 0;
    for (const item of barred) this.marks[item] = on ? 2 : 0;
  }

  private push(node: Omit<Node, "order">): void {
    this.queue.push({ ...node, order: this.pushed++ });
  }

  private item(place: number): Item {
    return this.task.items[place] as Item;
  }

  private cost(place: number): number {
    return this.costs[place] as number;
  }
}
