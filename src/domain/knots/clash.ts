import type { World } from "../world.js";
import type { Item } from "./cheapest-sets.js";
import { actOfIntervention, netOf } from "./net.js";

/** What an act hardly excludes, as far as a choice can decide it. */
interface Ruled {
  readonly acts: ReadonlySet<number>;
  readonly conditions: readonly number[];
}

const known = new WeakMap<World, ReadonlyMap<number, Ruled>>();

/** Whether two items cannot be chosen together: an act hardly excludes the other act, or the condition counted on. */
export function clashIn(world: World): (one: Item, other: Item) => boolean {
  const { up } = netOf(world);
  const ruled = known.get(world) ?? build(world);
  known.set(world, ruled);
  const rulesOut = (act: Item, other: Item): boolean => {
    const found = act.kind === "act" ? ruled.get(act.index) : undefined;
    if (found === undefined) return false;
    if (other.kind === "act") return found.acts.has(other.index);
    return found.conditions.some((each) => up[other.index]?.includes(each));
  };
  return (one, other) => rulesOut(one, other) || rulesOut(other, one);
}

function build(world: World): Map<number, Ruled> {
  const net = netOf(world);
  const ruled = new Map<number, Ruled>();
  world.interventions.list.forEach(({ excludes }, place) => {
    const hard = excludes.filter((each) => each.hard);
    const acts = hard
      .filter(({ kind }) => kind === "intervention")
      .map(({ index }) => actOfIntervention(net, index));
    const conditions = hard
      .filter(({ kind, when }) => kind === "condition" && when === "holds")
      .map(({ index }) => index);
    if (acts.length + conditions.length === 0) return;
    ruled.set(actOfIntervention(net, place), { acts: new Set(acts), conditions });
  });
  return ruled;
}
