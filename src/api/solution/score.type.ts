import { Field, Float, ObjectType } from "type-graphql";
import type { Intervention } from "../../domain/concepts.js";
import { valueOf, type Scored } from "../../domain/ranking.js";
import { make } from "../view.js";

@ObjectType("Score", {
  description:
    "What decides the place of an intervention, and its parts. It ranks interventions for a situation; it is no chance and says nothing about a person.",
  simpleResolvers: true,
})
export class ScoreType {
  @Field(() => Float, {
    description: "The score, from 0 to 1. Places follow variety too, so scores need not fall with the place.",
  })
  readonly total!: number;

  @Field(() => Float, { description: "What it is worth for the issues that play, from 0 to 1." })
  readonly value!: number;

  @Field(() => Float, { description: "Factor for how well the known facts suit it; 1 when none are named." })
  readonly fit!: number;

  @Field(() => Float, {
    description: "Factor for whether it is meant for people like this; 1 when it is for anyone.",
  })
  readonly group!: number;

  @Field(() => Float, { description: "How near to the person it is decided and done, from 0 to 1." })
  readonly ownHands!: number;

  @Field(() => Float, { description: "How cheap and quick it is, from 0 to 1." })
  readonly simplicity!: number;

  @Field(() => Float, { description: "The parts multiplied, before they are brought between 0 and 1." })
  readonly raw!: number;
}

export function toScore(scored: Scored, { ownHands, simplicity }: Intervention): ScoreType {
  const { score, fit, group, raw } = scored;
  return make(ScoreType, { total: score, value: valueOf(scored), fit, group, ownHands, simplicity, raw });
}
