import { answerSituation } from "../../src/domain/answer.js";
import { readSituation, type SituationInput } from "../../src/domain/situation.js";
import { DEFAULT_WEIGHTS } from "../../src/domain/weights.js";
import type { World } from "../../src/domain/world.js";
import type { Case } from "./cases.js";
import type { Answers } from "./scores.js";

const PLACES = 10;

/** The structured situation of a case, and nothing else of it. */
export function inputOf({ situation }: Case): SituationInput {
  return {
    lifeEvents: situation.life_events,
    issues: situation.issues,
    circumstances: Object.entries(situation.circumstances).map(([circumstance, said]) => ({
      circumstance,
      holds: said === "yes" ? ("YES" as const) : ("NO" as const),
    })),
  };
}

/** First ten ids per case from structured input. Throws when a case names an id that the world lacks. */
export function answerCases(world: World, cases: readonly Case[]): Answers {
  return new Map(cases.map((each) => [each.id, firstIds(world, inputOf(each), each.id)]));
}

function firstIds(world: World, input: SituationInput, id: string): string[] {
  const { situation, unknown } = readSituation(world, input);
  if (unknown.length > 0) {
    throw new Error(`${id}: not in the vocabulary: ${unknown.map(({ position }) => position).join(", ")}`);
  }
  const answer = answerSituation(world, situation, DEFAULT_WEIGHTS);
  if (answer.kind === "NEED_MORE") return [];
  return answer.ranking.ranked.slice(0, PLACES).map(({ index }) => world.interventions.list[index]?.id ?? "");
}
