import type { ActNet } from "./net.js";
import type { Goal } from "./goals.js";

/** How one hard requirement of a step is met. */
export type Met =
  | { readonly by: "start"; readonly condition: number }
  | { readonly by: "step"; readonly condition: number; readonly act: number }
  | { readonly by: "waiver"; readonly condition: number; readonly act: number };

/** One act in an order in which everything it needs came before. */
export interface SupportedStep {
  readonly act: number;
  /** Steps of one round can be done side by side; counted from 0. */
  readonly round: number;
  readonly needs: readonly Met[];
}

export interface Support {
  /** By round, then price, then number. Every step serves a goal. */
  readonly steps: readonly SupportedStep[];
  /** Conditions of the start that the steps or goals lean on. */
  readonly leansOn: ReadonlySet<number>;
  /** How each goal is met, in the order of the goals. */
  readonly goals: readonly Met[];
}

export interface SupportTask {
  readonly net: ActNet;
  readonly start: Iterable<number>;
  readonly acts: readonly number[];
  readonly goals: readonly Goal[];
  /** Where two acts give the same in the same round, the cheaper one is counted on. */
  readonly priceOf: (act: number) => number;
}

/** Puts acts in an order that can be done, and keeps those that serve the goals; undefined when they do not suffice. */
export function supportOf(task: SupportTask): Support | undefined {
  const rounds = new Rounds(task);
  const goals: Met[] = [];
  for (const goal of task.goals) {
    const met = rounds.meets(goal);
    if (met === undefined) return undefined;
    goals.push(met);
  }
  return { ...rounds.backwards(goals), goals };
}

class Rounds {
  private readonly order: readonly number[];
  private readonly round = new Map<number, number>();
  /** Per condition that holds: the round after which it does, and the act that gave it. */
  private readonly held = new Map<number, { round: number; act?: number }>();
  private readonly waived = new Map<number, { round: number; act: number }>();

  constructor(private readonly task: SupportTask) {
    const { net, start, acts, priceOf } = task;
    for (const condition of start)
      for (const each of net.up[condition] ?? []) this.held.set(each, { round: -1 });
    this.order = [...acts].sort((a, b) => priceOf(a) - priceOf(b) || a - b);
    for (let round = 0; this.runRound(round); round++);
  }

  meets({ conditions, acts }: Goal): Met | undefined {
    const found: { round: number; met: Met }[] = [];
    for (const condition of conditions) {
      const held = this.held.get(condition);
      if (held === undefined) continue;
      const { act, round } = held;
      found.push({
        round,
        met: act === undefined ? { by: "start", condition } : { by: "step", condition, act },
      });
    }
    for (const act of acts) {
      const round = this.round.get(act);
      if (round !== undefined) found.push({ round, met: { by: "step", condition: -1, act } });
    }
    return found.sort((a, b) => a.round - b.round)[0]?.met;
  }

  backwards(goals: readonly Met[]): Pick<Support, "steps" | "leansOn"> {
    const leansOn = new Set<number>();
    const needs = new Map<number, Met[]>();
    const todo: number[] = [];
    const use = (met: Met): void => {
      if (met.by === "start") leansOn.add(met.condition);
      else todo.push(met.act);
    };
    goals.forEach(use);
    for (let act = todo.pop(); act !== undefined; act = todo.pop()) {
      if (needs.has(act)) continue;
      const met = this.howMet(act);
      needs.set(act, met);
      met.forEach(use);
    }
    const steps = this.order.flatMap((act): SupportedStep[] => {
      const met = needs.get(act);
      return met === undefined ? [] : [{ act, round: this.round.get(act) as number, needs: met }];
    });
    return { steps: steps.sort((a, b) => a.round - b.round), leansOn };
  }

  private howMet(act: number): Met[] {
    const { net } = this.task;
    const before = this.round.get(act) as number;
    return (net.requirements[act] ?? []).map((requirement): Met => {
      const condition = net.conditionOf[requirement] as number;
      const held = this.held.get(condition);
      if (held !== undefined && held.round < before) {
        return held.act === undefined ? { by: "start", condition } : { by: "step", condition, act: held.act };
      }
      const waived = this.waived.get(requirement) as { act: number };
      return { by: "waiver", condition, act: waived.act };
    });
  }

  private runRound(round: number): boolean {
    const { net } = this.task;
    const now = this.order.filter((act) => !this.round.has(act) && this.isOpen(act));
    for (const act of now) this.round.set(act, round);
    for (const act of now) {
      for (const each of net.gives[act] ?? []) if (!this.held.has(each)) this.held.set(each, { round, act });
      for (const each of net.sets[act] ?? [])
        if (!this.waived.has(each)) this.waived.set(each, { round, act });
    }
    return now.length > 0;
  }

  private isOpen(act: number): boolean {
    const { net } = this.task;
    return (net.requirements[act] ?? []).every(
      (requirement) => this.held.has(net.conditionOf[requirement] as number) || this.waived.has(requirement),
    );
  }
}
