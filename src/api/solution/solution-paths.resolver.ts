import { Arg, createUnionType, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { answerSituation, Explainer, type Answer } from "../../domain/answer.js";
import { wholeCountry, type AreaReading } from "../../domain/municipality.js";
import { closeFacts } from "../../domain/facts.js";
import type { Situation } from "../../domain/situation.js";
import type { Weights } from "../../domain/weights.js";
import type { RequestContext } from "../context.js";
import { perPage, readingText } from "../shared/estimate.js";
import { InLanguage, type Language } from "../shared/language.js";
import { After, First, readFirst } from "../shared/page.js";
import { readTold } from "../understanding/read-told.js";
import { readPlaceOf, readSituation, readWeights } from "../situation/read-situation.js";
import { SituationInput } from "../situation/situation.input.js";
import { WeightsInput } from "../situation/weights.type.js";
import { inTurn } from "../turns.js";
import { each, viewOf, type View } from "../view.js";
import { toAnswered, type AnsweredType } from "./answered.type.js";
import { NearMissType, toNearMiss } from "./near-miss.type.js";
import { NeedMoreType, toNeedMore } from "./need-more.type.js";
import { NothingFitsType, toNothingFits } from "./nothing-fits.type.js";
import { SafetyFirstType, toSafetyFirst } from "./safety-first.type.js";
import { SolutionPathsType, toSolutionPaths } from "./solution-paths.type.js";

const USUAL_SOLUTIONS = 3;
const USUAL_MISSES = 5;

export const SolutionPathsResult = createUnionType({
  name: "SolutionPathsResult",
  description: "What a situation can be answered with. All four are ordinary outcomes, none is an error.",
  types: () => [SolutionPathsType, SafetyFirstType, NeedMoreType, NothingFitsType] as const,
});

@Resolver(() => SolutionPathsType)
export class SolutionPathsResolver {
  @Query(() => SolutionPathsResult, {
    description:
      "From a situation to interventions that fit, in order, each with its reasons, conditions, law, cost, evidence and who does it. The same situation, version and weights always give the same answer.",
    complexity: (asked) => readingText(asked) + perPage(USUAL_SOLUTIONS)(asked),
  })
  solutionPaths(
    @Ctx() context: RequestContext,
    @Arg("situation", () => SituationInput, {
      nullable: true,
      description: "What is known of the situation. What it says wins from what is read in the text.",
    })
    given: SituationInput | null,
    @Arg("text", () => String, {
      nullable: true,
      description:
        "What somebody tells in their own words, in the language of `language`. It is read as if they confirmed the reading, which the answer gives back to correct. Without names or numbers.",
    })
    text: string | null,
    @First(USUAL_SOLUTIONS) first: number | null,
    @After() after: string | null,
    @Arg("weights", () => WeightsInput, {
      nullable: true,
      description: "Numbers of the ranking to change for this request.",
    })
    changed: WeightsInput | null,
    @InLanguage() language: Language,
  ): SolutionPathsAnswer | Promise<SolutionPathsAnswer> {
    const view = viewOf(context, language);
    const input = given ?? {};
    const asked: Asked = {
      view,
      situation: readSituation(view.world, input),
      place: readPlaceOf(view.world, input),
      weights: readWeights(changed),
      first: readFirst(first, USUAL_SOLUTIONS),
      after,
      text,
    };
    return typeof text === "string" ? inTurn(() => solve(asked)) : solve(asked);
  }

  @FieldResolver(() => [NearMissType], {
    description: "Interventions that would have been in the list, and what keeps each out; best first.",
    complexity: perPage(USUAL_MISSES),
  })
  nearMisses(
    @Root() { solved }: SolutionPathsType,
    @First(USUAL_MISSES) first: number | null,
  ): NearMissType[] {
    const most = readFirst(first, USUAL_MISSES);
    return each(solved.view, solved.explainer.nearMisses(most), (miss) => toNearMiss(solved.view, miss));
  }
}

type SolutionPathsAnswer = SolutionPathsType | SafetyFirstType | NeedMoreType | NothingFitsType;

interface Asked {
  readonly view: View;
  readonly situation: Situation;
  readonly place: AreaReading | undefined;
  readonly weights: Weights;
  readonly first: number;
  readonly after: string | null;
  readonly text: string | null;
}

function solve({ view, situation: told, place, weights, first, after, text }: Asked): SolutionPathsAnswer {
  const { world } = view;
  const { situation, unconfirmed, reading } = readTold(view, told, text);
  const answer = answerSituation(world, situation, weights, unconfirmed);
  const { safety } = answer;
  const facts = answer.kind === "NEED_MORE" ? closeFacts(world, situation) : answer.ranking.facts;
  const answered = toAnswered(view, { weights, facts, place, safety, reading });
  const areas = place?.chain ?? wholeCountry(world);
  const ordinary = toOrdinary(view, answer, answered, { areas, first, after });
  return safety.block === undefined ? ordinary : toSafetyFirst(view, safety.block, answered, ordinary);
}

interface Shown {
  readonly areas: readonly string[];
  readonly first: number;
  readonly after: string | null;
}

function toOrdinary(
  view: View,
  answer: Answer,
  answered: AnsweredType,
  { areas, first, after }: Shown,
): SolutionPathsType | NeedMoreType | NothingFitsType {
  if (answer.kind === "NEED_MORE") return toNeedMore(view, answered, answer);
  const explainer = new Explainer(view.world, answer.ranking);
  if (answer.kind === "NOTHING_FITS") return toNothingFits(view, answered, answer, explainer);
  return toSolutionPaths(answered, { view, ranking: answer.ranking, explainer, areas }, first, after);
}
