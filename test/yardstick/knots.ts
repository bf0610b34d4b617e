import { closeFacts, type Facts } from "../../src/domain/facts.js";
import { accessOf, type Access } from "../../src/domain/knots/access.js";
import { cutsFor, type Cut } from "../../src/domain/knots/cuts.js";
import { findKnots, type Knot, type KnotStrength } from "../../src/domain/knots/find-knots.js";
import { actOfIntervention, netOf } from "../../src/domain/knots/net.js";
import { Pricing } from "../../src/domain/knots/pricing.js";
import { Reach } from "../../src/domain/knots/reach.js";
import { CERTAIN, OPEN, UNLIKELY, type Standing } from "../../src/domain/knots/standing.js";
import { readSituation, type Situation } from "../../src/domain/situation.js";
import type { World } from "../../src/domain/world.js";
import type { Knot as SeedKnot } from "../../src/store/seeds/types.js";

/** What came of the documented knots. Counts of knots, except where breakers are named. */
export interface KnotScore {
  readonly knots: number;
  /** Told by their issues and what fails answered with no. */
  readonly told: Readonly<Record<Outcome, number>>;
  /** Told by their issues alone. */
  readonly byIssues: Readonly<Record<Outcome, number>>;
  readonly breakers: {
    /** Cut without any of the unknowns, of all that are said to. */
    readonly certain: Share;
    /** Cut when only unknowns hold that the seeds name, of all that are said to. */
    readonly conditional: Share;
    /** Offered although they were refuted, alone or as the cheapest of a set; must be none. */
    readonly refuted: Share;
  };
  /** Knots whose first cut, or one of the first two, holds a documented breaker; told as above. */
  readonly documentedFirst: number;
  readonly documentedInTwo: number;
  readonly missed: readonly string[];
}

type Outcome = KnotStrength | "NOT_FOUND";
type Share = { readonly found: number; readonly of: number };

/** Scores the documented knots against what is computed. Nothing of them is read by the product itself. */
export function scoreKnots(world: World, knots: readonly SeedKnot[]): KnotScore {
  const told = knots.map((knot) => bestMatch(world, knot, true));
  const byIssues = knots.map((knot) => bestMatch(world, knot, false));
  const documented = knots.map((knot) => placeOfBreaker(world, knot));
  return {
    knots: knots.length,
    told: counted(told),
    byIssues: counted(byIssues),
    breakers: {
      certain: share(knots.flatMap((knot) => breakersOf(world, knot, "certain"))),
      conditional: share(knots.flatMap((knot) => breakersOf(world, knot, "if"))),
      refuted: share(knots.flatMap((knot) => refutedOf(world, knot))),
    },
    documentedFirst: documented.filter((place) => place === 0).length,
    documentedInTwo: documented.filter((place) => place === 0 || place === 1).length,
    missed: knots.filter((_, at) => told[at] === "NOT_FOUND").map(({ id }) => id),
  };
}

/**
 * The strength of the strongest circle found whose conditions all lie in the documented circle, where a condition
 * that implies one there, or is implied by it, counts as the same.
 */
function bestMatch(world: World, knot: SeedKnot, withAnswers: boolean): Outcome {
  const situation = told(world, knot, withAnswers);
  const limits = { knots: 12, cutsPerKnot: 0, trapSteps: 2_000, cutSteps: 0 };
  const { knots } = findKnots(world, situation, closeFacts(world, situation), limits);
  return knots.find((found) => isOf(world, knot, found))?.strength ?? "NOT_FOUND";
}

function isOf(world: World, knot: SeedKnot, found: Knot): boolean {
  const { up } = netOf(world);
  const members = [...knot.cycle, ...(knot.second_cycle ?? [])].map(({ needs }) => at(world, needs));
  return found.conditions.every(({ id }) => {
    const place = at(world, id);
    return members.some(
      (member) => up[member]?.includes(place) === true || up[place]?.includes(member) === true,
    );
  });
}

function told(world: World, knot: SeedKnot, withAnswers: boolean): Situation {
  return readSituation(world, {
    issues: knot.issues,
    groups: (knot.groups ?? []).map((group) => ({ group, belongs: "YES" as const })),
    conditions: withAnswers ? knot.start.fails.map((condition) => ({ condition, holds: "NO" as const })) : [],
  }).situation;
}

/** Whether each breaker of a kind reaches the goal of its knot as the seeds say, alone beside the usual ways. */
function breakersOf(world: World, knot: SeedKnot, cuts: "certain" | "if"): boolean[] {
  return knot.breakers
    .filter((breaker) => breaker.cuts === cuts)
    .map(({ intervention, if_holds }) => {
      const [cut] = cutsWith(world, knot, [intervention], UNLIKELY);
      const leans = (cut?.leansOn ?? []).map(({ id }) => id);
      return cut !== undefined && leans.every((id) => (if_holds ?? []).includes(id));
    });
}

/** True for a refuted act that is offered after all, even if every unknown holds. */
function refutedOf(world: World, knot: SeedKnot): boolean[] {
  const offered = cutsWith(world, knot, undefined, OPEN);
  return (knot.listed_but_not_cutting ?? []).map(({ intervention }) => {
    return (
      cutsWith(world, knot, [intervention], OPEN).length > 0 ||
      offered.some(({ acts }) => acts.length === 1 && acts[0]?.id === intervention)
    );
  });
}

/** Place of the first cut that holds a documented breaker, for the goal of the knot; -1 for none. */
function placeOfBreaker(world: World, knot: SeedKnot): number {
  const documented = new Set(knot.breakers.map(({ intervention }) => intervention));
  return cutsWith(world, knot, undefined, UNLIKELY).findIndex(({ acts }) =>
    acts.some(({ id }) => documented.has(id)),
  );
}

/**
 * Cuts for the goal of a knot from its documented start: what fails fails, what is unknown is as given, all else
 * holds. `only`: the only unusual acts there are.
 */
function cutsWith(
  world: World,
  knot: SeedKnot,
  only: readonly string[] | undefined,
  unknown: typeof UNLIKELY | typeof OPEN,
): readonly Cut[] {
  const situation = told(world, knot, true);
  const facts = closeFacts(world, situation);
  const standing = documentedStart(world, knot, unknown);
  const all = accessOf(world, facts, standing, situation);
  const acts = only?.map((id) => numberOf(world, id));
  const access: Access = acts === undefined ? all : { ...all, special: acts };
  return cutsFor({
    world,
    facts: withUnknowns(facts, world, knot),
    standing,
    access,
    pricing: new Pricing(world, facts, access),
    reach: new Reach(netOf(world), standing.open, access.ordinary),
    goals: knot.goal.map((id) => ({ conditions: [at(world, id)], acts: [] })),
    shut: new Set(),
    most: 5,
    bound: 1_000,
  }).cuts;
}

function documentedStart(world: World, knot: SeedKnot, unknown: number): Standing {
  const { up } = netOf(world);
  const fails = new Set(knot.start.fails.map((id) => at(world, id)));
  const unsure = new Set((knot.start.unknown ?? []).map((id) => at(world, id)));
  const own = (place: number): number => (fails.has(place) ? CERTAIN : unsure.has(place) ? unknown : OPEN);
  const doubt = Uint8Array.from(up, (all) => Math.min(...all.map(own)));
  return { doubt, open: [...doubt.keys()].filter((place) => doubt[place] === OPEN), contradictions: [] };
}

/** Everything but what fails and what is unknown is answered with yes. */
function withUnknowns(facts: Facts, world: World, knot: SeedKnot): Facts {
  const unknown = new Set((knot.start.unknown ?? []).map((id) => at(world, id)));
  const state = facts.conditions.state.map((each, place) => (unknown.has(place) ? 0 : each === -1 ? -1 : 1));
  return { ...facts, conditions: { ...facts.conditions, state } };
}

function at(world: World, condition: string): number {
  const place = world.conditions.index.get(condition);
  if (place === undefined) throw new Error(`expected a condition of the world, came ${condition}`);
  return place;
}

function numberOf(world: World, intervention: string): number {
  return actOfIntervention(netOf(world), world.interventions.index.get(intervention) ?? -1);
}

function counted(outcomes: readonly Outcome[]): Record<Outcome, number> {
  const count = { CERTAIN: 0, LIKELY: 0, POSSIBLE: 0, NOT_FOUND: 0 };
  for (const outcome of outcomes) count[outcome]++;
  return count;
}

function share(found: readonly boolean[]): Share {
  return { found: found.filter(Boolean).length, of: found.length };
}

/** Lines of the report. */
export function knotLines({ knots, told: answered, byIssues, breakers, ...rest }: KnotScore): string[] {
  const outcomes = (each: Readonly<Record<Outcome, number>>): string =>
    `certain ${each.CERTAIN}, likely ${each.LIKELY}, possible ${each.POSSIBLE}, not found ${each.NOT_FOUND}`;
  const of = ({ found, of: all }: Share): string => `${found} of ${all}`;
  return [
    `knots (${knots}) told by issues and answers: ${outcomes(answered)}`,
    `knots (${knots}) told by issues alone: ${outcomes(byIssues)}; at least likely ${byIssues.CERTAIN + byIssues.LIKELY}`,
    `breakers that cut as documented: certain ${of(breakers.certain)}, conditional ${of(breakers.conditional)}`,
    `refuted breakers offered: ${of(breakers.refuted)}`,
    `documented breaker in the first cut: ${rest.documentedFirst} of ${knots}; in the first two: ${rest.documentedInTwo} of ${knots}`,
    ...rest.missed.map((id) => `knot not found: ${id}`),
  ];
}
