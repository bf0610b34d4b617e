import type { Exclusion, Intervention } from "../concepts.js";
import { excludes } from "../door.js";
import type { Facts } from "../facts.js";
import { isKnown } from "../fit.js";
import type { Situation } from "../situation.js";
import type { World } from "../world.js";
import { actOfIntervention, netOf } from "./net.js";
import { OPEN, type Standing } from "./standing.js";

/** Which acts are open to this household at all, before any requirement is looked at. */
export interface Access {
  /** Usual ways: routes, and interventions that count as usual. */
  readonly ordinary: readonly number[];
  /** Every other act. */
  readonly special: readonly number[];
  /** Acts of those two for a group to which it is not known whether the household belongs. */
  readonly groupUnknown: ReadonlySet<number>;
  /** Acts that a known fact makes clearly unfit. */
  readonly unfit: ReadonlySet<number>;
  /** Why the others are shut. */
  readonly shut: ReadonlyMap<number, Shut>;
}

export type Shut = "EXCLUDED" | "GROUP" | "TRIED" | "LEFT_OUT";

/**
 * Reads who may do what: a hard exclusion that holds or is taken to hold, a group the household certainly does not belong to, what
 * was tried before and what is left out on request shut an act. `wanted` acts are never shut for being tried.
 */
export function accessOf(
  world: World,
  facts: Facts,
  { doubt }: Pick<Standing, "doubt">,
  situation: Pick<Situation, "tried">,
  { wanted = new Set<number>(), leftOut = new Set<number>() }: AccessWishes = {},
): Access {
  const net = netOf(world);
  const shut = new Map<number, Shut>();
  const groupUnknown = new Set<number>();
  const unfit = new Set<number>();
  world.interventions.list.forEach((act, place) => {
    const number = actOfIntervention(net, place);
    const belongs = act.onlyFor === undefined ? 1 : facts.groups[act.onlyFor.group];
    const isExcluded = act.excludes.some((each) => each.hard) && isShutOut(act, facts, doubt);
    if (isExcluded) shut.set(number, "EXCLUDED");
    else if (belongs === -1) shut.set(number, "GROUP");
    else if (situation.tried.has(place) && !wanted.has(number)) shut.set(number, "TRIED");
    if (belongs === 0) groupUnknown.add(number);
    if (act.notWhen.some((fact) => isKnown(facts, fact))) unfit.add(number);
  });
  for (const act of leftOut) shut.set(act, "LEFT_OUT");
  const open = net.acts.map((_, act) => act).filter((act) => !shut.has(act));
  return {
    ordinary: open.filter((act) => net.ordinary[act] === 1),
    special: open.filter((act) => net.ordinary[act] !== 1),
    groupUnknown,
    unfit,
    shut,
  };
}

/** A hard exclusion holds, or names a condition that is taken to hold; an issue never excludes the act against it. */
function isShutOut(act: Intervention, facts: Facts, doubt: Uint8Array): boolean {
  const own = new Set(act.addresses.filter(({ grade }) => grade > 0).map(({ cause }) => cause));
  const isTakenToHold = ({ kind, when, index }: Exclusion): boolean =>
    kind === "condition" && when === "holds" && doubt[index] === OPEN;
  return act.excludes.some((each) => each.hard && (excludes(each, facts, own) || isTakenToHold(each)));
}

/** Numbers of acts. */
export interface AccessWishes {
  readonly wanted?: ReadonlySet<number>;
  readonly leftOut?: ReadonlySet<number>;
}
