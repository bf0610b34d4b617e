import type { Action, Condition } from "../concepts.js";
import type { Access, Shut } from "../knots/access.js";
import { cheapestSets, type Item } from "../knots/cheapest-sets.js";
import { isUnsure } from "../knots/cuts.js";
import type { Facts } from "../facts.js";
import { relevantTo, type Goal } from "../knots/goals.js";
import { netOf } from "../knots/net.js";
import { Reach } from "../knots/reach.js";
import type { Standing } from "../knots/standing.js";
import type { Text } from "../text.js";
import type { World } from "../world.js";
import { CLASH, NO_ACT, WHO_COULD_LIFT, WHY_SHUT } from "./plan-words.js";

/** Something without which the goals would be within reach. */
export interface Obstacle {
  /** clash: the steps there are rule each other out. */
  readonly kind: "condition" | "act" | "clash" | "nothing-known";
  /** What is lacking. */
  readonly condition?: Condition;
  /** The act that asks for it, or the act that is shut. */
  readonly act?: Action;
  /** law, policy, provider, practice or physics. */
  readonly imposedBy?: string;
  readonly shut?: Shut;
  /** Interventions that set the demand aside where they can be done. */
  readonly waivableBy: readonly Action[];
  readonly whoCouldLift: Text;
}

/** Prices only put obstacles in order: a cause that no act can change first, then shut acts, then the rest. */
const ROOT = 1;
const BRANCH = 1.5;
const SHUT_ACT: Readonly<Record<Shut, number>> = { LEFT_OUT: 0.5, TRIED: 1, GROUP: 3, EXCLUDED: 3 };
const BOUND = 300;

export interface WayTask {
  readonly world: World;
  readonly facts: Facts;
  readonly standing: Standing;
  readonly access: Access;
  readonly start: readonly number[];
  readonly goals: readonly Goal[];
}

/** The fewest things that stand between the household and the goals, even if all that is unsure turns out well. */
export function standsInTheWay(task: WayTask): Obstacle[] {
  const { world, facts, standing, access, goals } = task;
  const net = netOf(world);
  const unsure = [...standing.doubt.keys()].filter((each) => isUnsure(standing, facts, each));
  const reach = new Reach(net, [...task.start, ...unsure], [...access.ordinary, ...access.special]);
  const relevant = relevantTo(net, reach, goals);
  const wanted = new Set(goals.flatMap(({ conditions }) => conditions));
  const open = new Set([...access.ordinary, ...access.special]);
  const conditions = [...relevant.conditions].filter((each) => reach.holds[each] !== 1 && !wanted.has(each));
  const items: Item[] = [
    ...conditions.map((index): Item => {
      const isRoot = net.givers[index]?.some((act) => open.has(act)) !== true;
      return { kind: "condition", index, cost: isRoot ? ROOT : BRANCH };
    }),
    ...[...relevant.acts].flatMap((index): Item[] => {
      const shut = access.shut.get(index);
      return shut === undefined ? [] : [{ kind: "act", index, cost: SHUT_ACT[shut] }];
    }),
  ];
  const [smallest] = cheapestSets({ reach, items, goals, bound: BOUND }, 1).sets;
  if (smallest === undefined) return [{ kind: "nothing-known", waivableBy: [], whoCouldLift: NO_ACT }];
  if (smallest.items.length === 0) return [{ kind: "clash", waivableBy: [], whoCouldLift: CLASH }];
  return smallest.items.map((item) =>
    item.kind === "act" ? shutAct(task, item.index) : lacking(task, item.index, relevant.acts),
  );
}

function shutAct({ world, access }: WayTask, number: number): Obstacle {
  const shut = access.shut.get(number) as Shut;
  const act = netOf(world).acts[number] as Action;
  return { kind: "act", act, shut, waivableBy: [], whoCouldLift: WHY_SHUT[shut] as Text };
}

/** The demand for a condition that is most easily lifted, among the acts that matter. */
function lacking({ world }: WayTask, index: number, acts: ReadonlySet<number>): Obstacle {
  const net = netOf(world);
  const condition = world.conditions.list[index] as Condition;
  const ease = ["practice", "provider", "policy", "law", "physics"];
  const easiest = [...(net.asks[index] ?? [])]
    .filter((each) => acts.has(net.actOf[each] as number))
    .sort((a, b) => ease.indexOf(net.imposedBy[a] as string) - ease.indexOf(net.imposedBy[b] as string))[0];
  const whoCouldLift = WHO_COULD_LIFT[easiest === undefined ? "physics" : (net.imposedBy[easiest] as string)];
  return {
    kind: "condition",
    condition,
    ...(easiest === undefined
      ? {}
      : {
          act: net.acts[net.actOf[easiest] as number] as Action,
          imposedBy: net.imposedBy[easiest] as string,
        }),
    waivableBy: (easiest === undefined ? [] : (net.waivers[easiest] ?? [])).map(
      (act) => net.acts[act] as Action,
    ),
    whoCouldLift: whoCouldLift ?? (WHO_COULD_LIFT["practice"] as Text),
  };
}
