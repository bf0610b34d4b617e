import type { ActNet } from "./net.js";
import { Reach } from "./reach.js";

/**
 * A closed set of conditions that locks one of them: while the members fail, every usual way to any of them
 * asks for one of them.
 */
export interface Trap {
  /** The condition for which nothing smaller is closed. */
  readonly around: number;
  /** In order of number. */
  readonly members: readonly number[];
}

export interface TrapSearch {
  readonly net: ActNet;
  /** 1 for the usual ways that are open to this household. */
  readonly usual: Uint8Array;
  /** Whether the condition may be taken to fail. */
  readonly mayFail: (condition: number) => boolean;
  /** What a condition weighs, a whole number from 1: lighter traps come first. */
  readonly weigh: (condition: number) => number;
  /** Called for every trap, lightest first; true ends the search. */
  readonly found: (trap: Trap) => boolean;
  /** Most steps of the search: a count, not a clock. */
  readonly bound: number;
}

interface Node {
  readonly around: number;
  readonly members: readonly number[];
  readonly weight: number;
  /** Acts that could set aside a requirement that the trap leans on, so they must stay shut as well. */
  readonly obliged: readonly number[];
}

/**
 * Finds the traps around each of the given conditions, lightest first; false when the bound came first.
 *
 * A trap T is closed: every usual act that gives a member, or sets aside a requirement that T leans on, has
 * itself a hard requirement in T (or one that implies a member). So with everything outside T granted, no usual
 * way reaches any member. And no smaller closed set within T holds the condition it is around. The search goes
 * by weight: at each step one act is still open, and each of its requirements is a way to shut it. As a part of a
 * set is lighter, a set that holds a closed one around the same condition is never minimal.
 */
export function searchTraps(search: TrapSearch, around: readonly number[]): boolean {
  const locked = lockedIn(search);
  const queue: Node[][] = [];
  const closed = new Map<number, (readonly number[])[]>();
  const seen = new Set<string>();
  const shutter = new Shutter({ ...search, mayFail: (condition) => locked[condition] === 1 });
  const push = (node: Node): void => {
    const key = `${node.around};${node.members.join()};${node.obliged.join()}`;
    if (seen.has(key)) return;
    seen.add(key);
    (queue[node.weight] ??= []).push(node);
  };
  for (const each of around) {
    if (locked[each] === 1) push({ around: each, members: [each], weight: search.weigh(each), obliged: [] });
  }
  let steps = 0;
  for (let weight = 1; weight < queue.length; weight++) {
    for (const node of queue[weight] ?? []) {
      const smaller = closed.get(node.around) ?? [];
      if (smaller.some((each) => holdsAll(node.members, each))) continue;
      if (steps++ >= search.bound) return false;
      const open = shutter.firstOpen(node.members, node.obliged);
      if (open === undefined) {
        closed.set(node.around, [...smaller, node.members]);
        if (search.found({ around: node.around, members: node.members })) return true;
        continue;
      }
      for (const next of shutter.waysToShut(node, open)) push(next);
    }
  }
  return true;
}

/** 1 for the conditions that stay out of reach when all that may fail does. Every closed set lies within them. */
function lockedIn({ net, usual, mayFail }: TrapSearch): Uint8Array {
  const conditions = [...net.up.keys()];
  const acts = [...usual.keys()].filter((act) => usual[act] === 1);
  const { holds } = new Reach(
    net,
    conditions.filter((each) => !mayFail(each)),
    acts,
  );
  return holds.map((each) => 1 - each);
}

/** Per member, the members that some usual way to it waits for, with the requirement that says so. */
export function needsWithin(
  net: ActNet,
  usual: Uint8Array,
  members: readonly number[],
): Map<number, Map<number, number>> {
  const inTrap = new Set(members);
  return new Map(
    members.map((member) => {
      const needs = new Map<number, number>();
      for (const act of net.givers[member] ?? []) {
        if (usual[act] !== 1) continue;
        for (const requirement of net.requirements[act] ?? []) {
          const waits = net.up[net.conditionOf[requirement] as number]?.find((each) => inTrap.has(each));
          if (waits !== undefined && !needs.has(waits)) needs.set(waits, requirement);
        }
      }
      return [member, needs];
    }),
  );
}

/** Tells which acts a set of failing conditions keeps shut. */
class Shutter {
  private readonly inTrap: Uint8Array;

  constructor(private readonly search: TrapSearch) {
    this.inTrap = new Uint8Array(search.net.conditionCount);
  }

  /** An act that gives a member, or that must stay shut, and is not shut yet. */
  firstOpen(members: readonly number[], obliged: readonly number[]): number | undefined {
    for (const member of members) this.inTrap[member] = 1;
    const open = this.lookForOpen(members, obliged);
    for (const member of members) this.inTrap[member] = 0;
    return open;
  }

  /** A requirement stays unmet when its condition fails, or something that its condition implies. */
  waysToShut({ around, members, weight, obliged }: Node, act: number): Node[] {
    const { net, mayFail, weigh } = this.search;
    return (net.requirements[act] ?? []).flatMap((requirement): Node[] => {
      const failing = net.up[net.conditionOf[requirement] as number] ?? [];
      const kept = withNew(obliged, this.waivers(requirement));
      return failing.filter(mayFail).map((each): Node => {
        if (members.includes(each)) return { around, members, weight, obliged: kept };
        return { around, members: withNew(members, [each]), weight: weight + weigh(each), obliged: kept };
      });
    });
  }

  /** Of all open acts the one with the fewest requirements, as it leaves the fewest ways to go on. */
  private lookForOpen(members: readonly number[], obliged: readonly number[]): number | undefined {
    const { net, usual } = this.search;
    const size = (act: number): number => (net.requirements[act] as readonly number[]).length;
    let best: number | undefined;
    const look = (act: number, shut: readonly number[]): void => {
      if (best !== undefined && size(act) >= size(best)) return;
      if (!this.isShut(act, shut)) best = act;
    };
    for (const member of members) {
      for (const act of net.givers[member] as readonly number[]) if (usual[act] === 1) look(act, obliged);
    }
    for (const act of obliged) look(act, obliged.filter((each) => each !== act)); // prettier-ignore
    return best;
  }

  /** Acts in `shut` are taken to stay shut; so is the act itself where it would have to open itself. */
  private isShut(act: number, shut: readonly number[]): boolean {
    if (shut.includes(act)) return true;
    for (const requirement of this.search.net.requirements[act] as readonly number[]) {
      if (!this.leans(requirement)) continue;
      const waivers = this.waivers(requirement);
      if (waivers.length === 0) return true;
      if (waivers.every((each) => this.isShut(each, [...shut, act]))) return true;
    }
    return false;
  }

  private leans(requirement: number): boolean {
    const { up, conditionOf } = this.search.net;
    for (const each of up[conditionOf[requirement] as number] as readonly number[]) {
      if (this.inTrap[each] === 1) return true;
    }
    return false;
  }

  private waivers(requirement: number): readonly number[] {
    const all = this.search.net.waivers[requirement] as readonly number[];
    return all.length === 0 ? all : all.filter((each) => this.search.usual[each] === 1);
  }
}

function withNew(list: readonly number[], more: readonly number[]): readonly number[] {
  const fresh = more.filter((each) => !list.includes(each));
  return fresh.length === 0 ? list : [...list, ...fresh].sort((a, b) => a - b);
}

function holdsAll(list: readonly number[], part: readonly number[]): boolean {
  return part.length <= list.length && part.every((each) => list.includes(each));
}
