import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import type { Precedent } from "../../domain/concepts.js";
import { globalId } from "../../domain/kinds.js";
import { evidenceNote } from "../../domain/precedents/precedent-words.js";
import type { SimilarPrecedent } from "../../domain/precedents/similar.js";
import { make, say, sayMaybe, type View } from "../view.js";
import { PrecedentEnding, PrecedentSource } from "./precedent.enums.js";

@ObjectType("PrecedentObstacle", {
  description: "What stood in the way in a published case.",
  simpleResolvers: true,
})
export class PrecedentObstacleType {
  readonly view!: View;
  readonly conditionPlace!: number | undefined;

  @Field(() => String, { nullable: true, description: "In words, where no condition says it." })
  readonly text!: string | undefined;
}

@ObjectType("Precedent", {
  description:
    "One published case as a pattern, without persons. It shows that something happened once; it is no proof and no part of the ranking.",
  simpleResolvers: true,
})
export class PrecedentType {
  readonly view!: View;
  readonly precedent!: Precedent;

  @Field(() => ID, { description: "Stable, readable id." })
  readonly id!: string;

  @Field(() => String, { description: "Title of the pattern." })
  readonly title!: string;

  @Field(() => String, { description: "What happened, without persons." })
  readonly pattern!: string;

  @Field(() => PrecedentSource, { description: "What kind of publication it comes from." })
  readonly kindOfSource!: PrecedentSource;

  @Field(() => String, { description: "Code of the country it happened in." })
  readonly country!: string;

  @Field(() => Int, { nullable: true, description: "Year of the publication; null when it has none." })
  readonly year!: number | undefined;

  @Field(() => String, { description: "What was asked or offered first." })
  readonly askedFor!: string;

  @Field(() => String, {
    nullable: true,
    description: "What was done, where the graph has no intervention for it.",
  })
  readonly otherAct!: string | undefined;

  @Field(() => PrecedentEnding, { description: "How it ended." })
  readonly ended!: PrecedentEnding;

  @Field(() => String, { description: "How it ended, in words." })
  readonly outcome!: string;

  @Field(() => String, { description: "What it is worth as evidence. Show it with the case." })
  readonly evidenceNote!: string;

  @Field(() => Boolean, { description: "True while no source was read for it: treat it as a guess." })
  readonly needsSource!: boolean;
}

@ObjectType("SimilarPrecedent", {
  description: "A published case beside the situation, with what the two share.",
  simpleResolvers: true,
})
export class SimilarPrecedentType {
  readonly view!: View;
  readonly similar!: SimilarPrecedent;

  @Field(() => Float, {
    description:
      "From 0 to 1, only to order cases: twice the weight of what is shared over the weight of what was told and what the case holds; an issue weighs 3, a life event 2, a circumstance 1.",
  })
  readonly likeness!: number;
}

export function toSimilarPrecedent(view: View, similar: SimilarPrecedent): SimilarPrecedentType {
  return make(SimilarPrecedentType, { view, similar, likeness: similar.likeness });
}

export function toPrecedent(view: View, precedent: Precedent): PrecedentType {
  return make(PrecedentType, {
    view,
    precedent,
    id: globalId("Precedent", precedent.id),
    title: say(view, precedent.title),
    pattern: say(view, precedent.pattern),
    kindOfSource: precedent.kindOfSource as PrecedentSource,
    country: precedent.country,
    year: precedent.year,
    askedFor: say(view, precedent.askedFor),
    otherAct: sayMaybe(view, precedent.otherAct),
    ended: precedent.ended as PrecedentEnding,
    outcome: say(view, precedent.outcome),
    evidenceNote: say(view, evidenceNote(precedent)),
    needsSource: precedent.needsSource,
  });
}
