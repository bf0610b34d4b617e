import { Field, ObjectType } from "type-graphql";
import type { Explainer, NothingFits } from "../../domain/answer.js";
import { make, say, type View } from "../view.js";
import { AnsweredType } from "./answered.type.js";
import { NearMissType, toNearMiss } from "./near-miss.type.js";

/** How many near misses stand beside an answer without solutions. */
const MISSES = 10;

@ObjectType("NothingFits", {
  implements: AnsweredType,
  description: "Something was told, and nothing in the graph fits. See what nearly does.",
  simpleResolvers: true,
})
export class NothingFitsType implements AnsweredType {
  readonly graphVersion!: AnsweredType["graphVersion"];
  readonly weights!: AnsweredType["weights"];
  readonly contradictions!: AnsweredType["contradictions"];
  readonly place!: AnsweredType["place"];
  readonly safetyQuestion!: AnsweredType["safetyQuestion"];
  readonly reading!: AnsweredType["reading"];

  @Field(() => String, { description: "The same as a sentence for people." })
  readonly text!: string;

  @Field(() => [NearMissType], { description: "What nearly fits, at most ten, best first." })
  readonly nearMisses!: NearMissType[];
}

export function toNothingFits(
  view: View,
  answered: AnsweredType,
  { text }: NothingFits,
  explainer: Explainer,
): NothingFitsType {
  return make(NothingFitsType, {
    ...answered,
    text: say(view, text),
    nearMisses: explainer.nearMisses(MISSES).map((miss) => toNearMiss(view, miss)),
  });
}
