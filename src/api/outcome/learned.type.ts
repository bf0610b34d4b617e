import { Field, Float, Int, ObjectType } from "type-graphql";
import { betaMean, type Prior, type Tally } from "../../domain/outcomes/beta.js";
import { make } from "../view.js";
import { OutcomeQuestion } from "./outcome.enums.js";

@ObjectType("Learned", {
  description:
    "What a link started with, and what was heard of exactly this link. A share of answers, no chance for one person.",
  simpleResolvers: true,
})
export class LearnedType {
  @Field(() => OutcomeQuestion, { description: "Which question it is about." })
  readonly question!: OutcomeQuestion;

  @Field(() => Float, {
    description: "Share of yes that it started with, from 0 to 1: editorial or from evidence.",
  })
  readonly priorMean!: number;

  @Field(() => Int, { description: "As how many answers that start counts; more where evidence shows more." })
  readonly priorWeight!: number;

  @Field(() => Int, {
    nullable: true,
    description: "How many answers were heard, in fives; null while there are fewer than ten.",
  })
  readonly answers!: number | undefined;

  @Field(() => Float, { description: "Share of yes now: start and answers together." })
  readonly mean!: number;
}

/** `tally` is absent while fewer than ten were heard. */
export function toLearned(question: OutcomeQuestion, prior: Prior, tally: Tally | undefined): LearnedType {
  return make(LearnedType, {
    question,
    priorMean: prior.mean,
    priorWeight: prior.weight,
    answers: tally?.answers,
    mean: tally === undefined ? prior.mean : betaMean(prior, tally),
  });
}
