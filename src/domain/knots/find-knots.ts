import type { Action, Condition } from "../concepts.js";
import type { Facts } from "../facts.js";
import type { Situation } from "../situation.js";
import type { Text } from "../text.js";
import type { World } from "../world.js";
import { accessOf } from "./access.js";
import { cutsFor, type Cut } from "./cuts.js";
import { alsoShutSentence, ringSentence } from "./knot-words.js";
import { netOf, type ActNet } from "./net.js";
import { Pricing } from "./pricing.js";
import { Reach } from "./reach.js";
import { ringThrough, turnedToLowest, type Ring } from "./rings.js";
import { CERTAIN, DOUBTED, standingOf, UNLIKELY, type Doubt, type Standing } from "./standing.js";
import { needsWithin, searchTraps, type Trap } from "./traps.js";

/**
 * CERTAIN: every condition that locks it was answered with no, or is ruled out by a told issue. LIKELY: every
 * link of the circle is so or is doubted by a told issue, and what else keeps it shut may be unlikely.
 * POSSIBLE: some links are unknown and unlikely, and at least one is certain or doubted.
 */
export type KnotStrength = "CERTAIN" | "LIKELY" | "POSSIBLE";

/** To get `condition` by the usual way `through`, one needs `needs`. */
export interface KnotLink {
  readonly condition: Condition;
  readonly needs: Condition;
  readonly through: Action;
  readonly imposedBy: string;
  /** Part of the circle; otherwise another way that is shut too. */
  readonly inCircle: boolean;
}

/** A circle of requirements that no usual way opens for this household. */
export interface Knot {
  readonly strength: KnotStrength;
  /** In the order of the circle: each needs the next, the last needs the first. */
  readonly conditions: readonly Condition[];
  /** What keeps every other way to them shut. */
  readonly alsoShut: readonly Condition[];
  readonly links: readonly KnotLink[];
  readonly sentence: Text;
  readonly alsoSentence?: Text;
  /** Places in the cause graph of told issues that make it so. */
  readonly issues: readonly number[];
  /** Conditions whose question settles it, the circle first. Empty when certain. */
  readonly settledBy: readonly Condition[];
  /** Cheapest first. */
  readonly cuts: readonly Cut[];
  /** False when the bound came before all the cheapest cuts were found. */
  readonly cutsComplete: boolean;
}

export interface KnotsFound {
  /** Certain first, then those with fewer unsure links, then the smallest. */
  readonly knots: readonly Knot[];
  /** False when the bound came first, so that one that is as strong may be missing. */
  readonly complete: boolean;
  readonly contradictions: readonly Condition[];
}

/** Counts, never clocks, so that the same question gives the same answer on every machine. */
export interface KnotLimits {
  readonly knots: number;
  readonly cutsPerKnot: number;
  readonly trapSteps: number;
  readonly cutSteps: number;
}

export const KNOT_LIMITS: KnotLimits = { knots: 8, cutsPerKnot: 4, trapSteps: 800, cutSteps: 120 };

/** Finds the circles in which a household is locked, and what cuts them. Pure. */
export function findKnots(
  world: World,
  situation: Situation,
  facts: Facts,
  limits: KnotLimits = KNOT_LIMITS,
): KnotsFound {
  return new KnotFinder(world, situation, facts, limits).find();
}

interface Found {
  readonly strength: 0 | 1 | 2;
  readonly ring: Ring;
  readonly trap: Trap;
}

const STRENGTHS: readonly KnotStrength[] = ["CERTAIN", "LIKELY", "POSSIBLE"];
const LIKELY = 1;

/** One look: around which conditions, which others may fail, and how strong what it finds is at most. */
interface Pass {
  readonly around: readonly Doubt[];
  readonly mayFail: Doubt;
  readonly most: 0 | 1 | 2;
}

const PASSES: readonly Pass[] = [
  { around: [CERTAIN], mayFail: CERTAIN, most: 0 },
  { around: [CERTAIN, DOUBTED], mayFail: DOUBTED, most: 1 },
  { around: [CERTAIN], mayFail: UNLIKELY, most: 2 },
  { around: [DOUBTED], mayFail: UNLIKELY, most: 2 },
];

class KnotFinder {
  private readonly net: ActNet;
  private readonly standing: Standing;
  private readonly usual: Uint8Array;
  private readonly access;
  private readonly found = new Map<string, Found>();

  constructor(
    private readonly world: World,
    situation: Situation,
    private readonly facts: Facts,
    private readonly limits: KnotLimits,
  ) {
    this.net = netOf(world);
    this.standing = standingOf(world, facts);
    this.access = accessOf(world, facts, this.standing, situation);
    this.usual = new Uint8Array(this.net.acts.length);
    for (const act of this.access.ordinary) this.usual[act] = 1;
  }

  find(): KnotsFound {
    let complete = true;
    for (const pass of PASSES) {
      if (this.count(pass.most) < this.limits.knots) complete = this.search(pass) && complete;
    }
    const { doubt } = this.standing;
    const unsure = ({ ring }: Found): number => ring.filter((each) => doubt[each] !== CERTAIN).length;
    const all = [...this.found.values()].sort(
      (a, b) =>
        a.strength - b.strength ||
        unsure(a) - unsure(b) ||
        a.trap.members.length - b.trap.members.length ||
        a.ring.length - b.ring.length ||
        compareLists(turnedToLowest(a.ring), turnedToLowest(b.ring)),
    );
    const pricing = new Pricing(this.world, this.facts, this.access);
    const reach = new Reach(this.net, this.standing.open, this.access.ordinary);
    const shown = this.withoutRepeats(all).slice(0, this.limits.knots);
    return {
      knots: shown.map((found) => this.explain(found, pricing, reach)),
      complete,
      contradictions: this.standing.contradictions.map((each) => this.condition(each)),
    };
  }

  /** Leaves out a circle that tells the story of one before it in other words: each condition implies one there, or is implied. */
  private withoutRepeats(all: readonly Found[]): Found[] {
    const { up } = this.net;
    const isAlike = (one: number, other: number): boolean =>
      up[one]?.includes(other) === true || up[other]?.includes(one) === true;
    const tells = (one: Ring, other: Ring): boolean =>
      one.every((each) => other.some((like) => isAlike(each, like))) &&
      other.every((each) => one.some((like) => isAlike(each, like)));
    const kept: Found[] = [];
    for (const each of all) if (!kept.some(({ ring }) => tells(each.ring, ring))) kept.push(each);
    return kept;
  }

  private count(strength: number): number {
    const strong = [...this.found.values()].filter((each) => each.strength <= strength);
    return this.withoutRepeats(strong).length;
  }

  /** Looks for traps; false when the bound came first. */
  private search({ around, mayFail, most }: Pass): boolean {
    const { net, usual } = this;
    const { doubt } = this.standing;
    return searchTraps(
      {
        net,
        usual,
        mayFail: (condition) => (doubt[condition] as number) <= mayFail,
        weigh: (condition) => (doubt[condition] === UNLIKELY ? 2 : 1),
        found: (trap) => {
          this.add(trap);
          return this.count(Math.min(most, LIKELY)) >= this.limits.knots;
        },
        bound: this.limits.trapSteps,
      },
      [...doubt.keys()].filter((each) => around.includes(doubt[each] as Doubt)),
    );
  }

  private add(trap: Trap): void {
    const { doubt } = this.standing;
    const ring = ringThrough(needsWithin(this.net, this.usual, trap.members), doubt, trap.around);
    if (ring === undefined) return;
    const least = (members: readonly number[]): number =>
      Math.max(...members.map((each) => doubt[each] as number));
    const strength = least(trap.members) === CERTAIN ? 0 : least(ring) <= DOUBTED ? LIKELY : 2;
    const key = turnedToLowest(ring).join();
    const known = this.found.get(key);
    if (known === undefined || strength < known.strength) this.found.set(key, { strength, ring, trap });
  }

  private explain({ strength, ring, trap }: Found, pricing: Pricing, reach: Reach): Knot {
    const { doubt } = this.standing;
    const turned = this.turned(ring);
    const also = trap.members.filter((each) => !ring.includes(each));
    const unsure = [...turned, ...also].filter((each) => doubt[each] !== CERTAIN);
    const { cuts, complete } = cutsFor({
      world: this.world,
      facts: this.facts,
      standing: this.standing,
      access: this.access,
      pricing,
      reach,
      goals: ring.map((each) => ({ conditions: [each], acts: [] })),
      shut: new Set(trap.members),
      most: this.limits.cutsPerKnot,
      bound: this.limits.cutSteps,
    });
    const alsoSentence = alsoShutSentence(also.map((each) => this.condition(each).name));
    return {
      strength: STRENGTHS[strength] as KnotStrength,
      conditions: turned.map((each) => this.condition(each)),
      alsoShut: also.map((each) => this.condition(each)),
      links: this.links(turned, trap.members),
      sentence: ringSentence(turned.map((each) => this.condition(each).name)),
      ...(alsoSentence === undefined ? {} : { alsoSentence }),
      issues: this.issuesBehind(trap.members),
      settledBy: unsure.map((each) => this.condition(each)),
      cuts,
      cutsComplete: complete,
    };
  }

  /** The circle from its surest condition on. */
  private turned(ring: Ring): Ring {
    const { doubt } = this.standing;
    const surest = [...ring].sort(
      (a, b) => (doubt[a] as number) - (doubt[b] as number) || a - b,
    )[0] as number;
    const at = ring.indexOf(surest);
    return [...ring.slice(at), ...ring.slice(0, at)];
  }

  private links(ring: Ring, members: readonly number[]): KnotLink[] {
    const needs = needsWithin(this.net, this.usual, members);
    const inOrder = [...ring, ...members.filter((each) => !ring.includes(each))];
    const links = inOrder.flatMap((from, place) =>
      [...(needs.get(from) ?? [])].map(([to, requirement]): KnotLink => ({
        condition: this.condition(from),
        needs: this.condition(to),
        through: this.net.acts[this.net.actOf[requirement] as number] as Action,
        imposedBy: this.net.imposedBy[requirement] as string,
        inCircle: place < ring.length && ring[(place + 1) % ring.length] === to,
      })),
    );
    return [...links.filter(({ inCircle }) => inCircle), ...links.filter(({ inCircle }) => !inCircle)];
  }

  private issuesBehind(members: readonly number[]): number[] {
    const issues = new Set<number>();
    for (const each of members.flatMap((member) => this.net.up[member] ?? [])) {
      for (const cause of this.facts.conditions.failsBy[each] ?? []) if (cause >= 0) issues.add(cause);
      if (this.facts.conditions.doubted[each] !== 1) continue;
      const doubting = this.world.conditionLogic.doubtedBy[each] ?? [];
      for (const cause of doubting) if (this.facts.told[cause] === 1) issues.add(cause);
    }
    return [...issues].sort((a, b) => a - b);
  }

  private condition(place: number): Condition {
    return this.world.conditions.list[place] as Condition;
  }
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((each, place) => each !== other[place]);
  return at === -1 ? one.length - other.length : (one[at] as number) - (other[at] ?? -1);
}
