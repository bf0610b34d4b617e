import { answerSituation } from "../../src/domain/answer.js";
import { readSituation, type Situation, type SituationInput } from "../../src/domain/situation.js";
import type { Language } from "../../src/domain/text.js";
import { toSituation } from "../../src/domain/understand/to-situation.js";
import { DEFAULT_WEIGHTS } from "../../src/domain/weights.js";
import type { World } from "../../src/domain/world.js";
import { readerOf } from "../../src/graph/text-reader.js";
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

/** First ten ids per case from its text alone, read as if a person confirmed the reading. */
export function answerTexts(world: World, cases: readonly Case[], language: Language): Answers {
  const reader = readerOf(world);
  return new Map(
    cases.map(({ id, situation }) => {
      const text = language === "nl" ? situation.text_nl : situation.text_en;
      return [id, firstPlaces(world, toSituation(world, reader.read(text, language)))];
    }),
  );
}

function firstIds(world: World, input: SituationInput, id: string): string[] {
  const { situation, unknown } = readSituation(world, input);
  if (unknown.length > 0) {
    throw new Error(`${id}: not in the vocabulary: ${unknown.map(({ position }) => position).join(", ")}`);
  }
  return firstPlaces(world, situation);
}

function firstPlaces(world: World, situation: Situation): string[] {
  const answer = answerSituation(world, situation, DEFAULT_WEIGHTS);
  if (answer.kind === "NEED_MORE") return [];
  return answer.ranking.ranked.slice(0, PLACES).map(({ index }) => world.interventions.list[index]?.id ?? "");
}
