import type { Action } from "../concepts.js";
import type { World } from "../world.js";

/** An effect with a lower declared chance helps a little and opens nothing. */
export const ESTABLISH_THRESHOLD = 0.3;

/**
 * Acts and conditions as numbers, for questions of the kind "what can be reached from here". Acts are routes
 * [0, routeCount), then interventions, each in the order of its catalogue. Only hard requirements and effects
 * at or above the threshold are in it. Requirements have a numbering of their own.
 */
export interface ActNet {
  readonly acts: readonly Action[];
  readonly routeCount: number;
  readonly conditionCount: number;
  /** 1 where the act is a usual way: every route, and interventions marked so. */
  readonly ordinary: Uint8Array;
  /** Per condition: itself and all that it implies. */
  readonly up: readonly (readonly number[])[];
  /** Per act: its requirements. */
  readonly requirements: readonly (readonly number[])[];
  /** Per requirement: its act, its condition, and the acts that set it aside. */
  readonly actOf: Int32Array;
  readonly conditionOf: Int32Array;
  readonly waivers: readonly (readonly number[])[];
  readonly imposedBy: readonly string[];
  /** Per act: conditions that hold once it is done, with all they imply. */
  readonly gives: readonly (readonly number[])[];
  /** Per act: requirements that it sets aside once it is done. */
  readonly sets: readonly (readonly number[])[];
  /** Per condition: requirements that ask for it, and acts that give it. */
  readonly asks: readonly (readonly number[])[];
  readonly givers: readonly (readonly number[])[];
}

const nets = new WeakMap<World, ActNet>();

/** The net of a world: built once per world, since worlds never change. */
export function netOf(world: World): ActNet {
  const known = nets.get(world);
  if (known !== undefined) return known;
  const net = buildNet(world);
  nets.set(world, net);
  return net;
}

/** The number of an intervention among the acts. */
export function actOfIntervention(net: ActNet, intervention: number): number {
  return net.routeCount + intervention;
}

/** The place of an act in the catalogue of interventions, or undefined for a route. */
export function interventionOf(net: ActNet, act: number): number | undefined {
  return act < net.routeCount ? undefined : act - net.routeCount;
}

function buildNet(world: World): ActNet {
  const { routes, interventions, conditions } = world;
  const acts: readonly Action[] = [...routes.list, ...interventions.list];
  const routeCount = routes.list.length;
  const up = impliedClosure(world);
  const hard = acts.map(({ requires }) => requires.filter((each) => each.hard));
  const flat = hard.flatMap((requires, act) => requires.map((requirement) => ({ act, requirement })));
  const waivers = flat.map(({ act, requirement }) => {
    const places = requirement.waivableBy.map((id) => interventions.index.get(id));
    const found = places.flatMap((place) => (place === undefined ? [] : [routeCount + place]));
    return [...new Set(found)].filter((waiver) => waiver !== act);
  });
  const gives = acts.map(({ establishes }) => {
    const direct = establishes.filter(({ probability }) => probability >= ESTABLISH_THRESHOLD);
    return [...new Set(direct.flatMap(({ condition }) => up[condition] ?? []))];
  });
  let next = 0;
  return {
    acts,
    routeCount,
    conditionCount: conditions.list.length,
    ordinary: Uint8Array.from([
      ...routes.list.map(() => 1),
      ...interventions.list.map((each) => Number(each.ordinaryRoute)),
    ]),
    up,
    requirements: hard.map((requires) => requires.map(() => next++)),
    actOf: Int32Array.from(flat, ({ act }) => act),
    conditionOf: Int32Array.from(flat, ({ requirement }) => requirement.condition),
    waivers,
    imposedBy: flat.map(({ requirement }) => requirement.imposedBy),
    gives,
    sets: turned(waivers, acts.length),
    asks: turned(
      flat.map(({ requirement }) => [requirement.condition]),
      conditions.list.length,
    ),
    givers: turned(gives, conditions.list.length),
  };
}

/** Per condition itself and everything it implies, directly or through others. */
function impliedClosure({ conditions, conditionLogic }: World): number[][] {
  return conditions.list.map((_, start) => {
    const seen = new Set([start]);
    for (const each of seen) for (const implied of conditionLogic.implies[each] ?? []) seen.add(implied);
    return [...seen];
  });
}

/** Rows of `lists` by what they hold: entry n of the answer are the rows in which n stands. */
function turned(lists: readonly (readonly number[])[], size: number): number[][] {
  const rows = Array.from({ length: size }, (): number[] => []);
  lists.forEach((list, row) => list.forEach((each) => rows[each]?.push(row)));
  return rows;
}
