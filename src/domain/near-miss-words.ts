import type { NearMiss } from "./ranking.js";
import type { Condition, Intervention } from "./concepts.js";
import { conditionAt, interventionAt } from "./solution.js";
import type { Text } from "./text.js";
import { bothWays, IMPOSED_BY, inWords, lower } from "./words.js";
import type { World } from "./world.js";

/** An act that nearly made the list, with what keeps it out in words. */
export interface MissedSolution {
  readonly intervention: Intervention;
  readonly score: number;
  readonly reasons: readonly MissReason[];
}

export interface MissReason {
  readonly kind: "TRIED" | "CONDITION" | "EXCLUDED";
  readonly text: Text;
  readonly condition?: Condition;
}

export function explainMiss(world: World, miss: NearMiss): MissedSolution {
  const tried: MissReason[] = miss.tried
    ? [{ kind: "TRIED", text: { nl: "Dit is al eerder geprobeerd.", en: "This was tried before." } }]
    : [];
  const closed = miss.doors.map((door): MissReason => {
    if (door.kind === "exclusion") return { kind: "EXCLUDED", text: door.exclusion.why };
    const condition = conditionAt(world, door.requirement.condition);
    const imposed = inWords(IMPOSED_BY, door.requirement.imposedBy);
    const lacking = { nl: "Dit kan nu niet: nodig is", en: "Not possible now: it needs" };
    const text = bothWays((to) => `${lacking[to]} “${lower(condition.name[to])}” (${imposed[to]}).`);
    return { kind: "CONDITION", text, condition };
  });
  return {
    intervention: interventionAt(world, miss.index),
    score: miss.score,
    reasons: [...tried, ...closed],
  };
}
