import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import { IN_A_ROW, nextQuestion } from "../../domain/plan/next-question.js";
import type { RequestContext } from "../context.js";
import { badInput } from "../errors.js";
import { atLeast } from "../shared/estimate.js";
import { InLanguage, type Language } from "../shared/language.js";
import { readPlaceOf, readSituation } from "../situation/read-situation.js";
import { SituationInput } from "../situation/situation.input.js";
import { inTurn } from "../turns.js";
import { viewOf } from "../view.js";
import { NextQuestionType, toNextQuestion } from "./next-question.type.js";

/** Weighing every question, in fields of an answer. */
const COST = 8_000;

@Resolver(() => NextQuestionType)
export class NextQuestionResolver {
  @Query(() => NextQuestionType, {
    nullable: true,
    description:
      "The one question that matters most now. Null when no answer would change anything, or when enough were asked in a row.",
    complexity: atLeast(COST),
  })
  nextQuestion(
    @Ctx() context: RequestContext,
    @Arg("situation", () => SituationInput, { description: "What is known of the situation." })
    input: SituationInput,
    @Arg("askedInARow", () => Int, {
      defaultValue: 0,
      description: `How many questions were put before this one without a pause; after ${IN_A_ROW} there is none.`,
    })
    askedInARow: number,
    @InLanguage() language: Language,
  ): Promise<NextQuestionType | undefined> {
    if (askedInARow < 0) throw badInput("askedInARow", "a whole number from 0");
    const view = viewOf(context, language);
    const { world } = view;
    readPlaceOf(world, input);
    const situation = readSituation(world, input);
    return inTurn(() => {
      const next = nextQuestion(world, situation, { book: world.questions, askedInARow });
      return next && toNextQuestion(view, next);
    });
  }
}
