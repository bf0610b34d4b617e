import { Field, InterfaceType, ObjectType, registerEnumType } from "type-graphql";
import { versionText } from "../../domain/graph-rows.js";
import type { AreaReading } from "../../domain/municipality.js";
import type { SafetyReading } from "../../domain/safety.js";
import type { Facts } from "../../domain/facts.js";
import type { Weights } from "../../domain/weights.js";
import { AreaType, toAreaOf } from "../area/area.type.js";
import { WeightsType } from "../situation/weights.type.js";
import { UnderstandingType } from "../understanding/understanding.type.js";
import { make, type View } from "../view.js";
import { ContradictionType, toContradiction } from "./contradiction.type.js";
import { SafetyQuestionType, toSafetyQuestion } from "./safety-question.type.js";

export enum PlaceNote {
  EXACT = "EXACT",
  SUCCESSOR = "SUCCESSOR",
  ALSO_PROVINCE = "ALSO_PROVINCE",
  PROVINCE = "PROVINCE",
  AMBIGUOUS = "AMBIGUOUS",
  SEVERAL_SUCCESSORS = "SEVERAL_SUCCESSORS",
}

registerEnumType(PlaceNote, {
  name: "PlaceNote",
  description: "How the name or code of a municipality was read.",
  valuesConfig: {
    EXACT: { description: "As it was given." },
    SUCCESSOR: { description: "It ended; the municipality that it became is used." },
    ALSO_PROVINCE: { description: "It is a province too; the municipality is used." },
    PROVINCE: { description: "It is a province, so nothing of one municipality is shown." },
    AMBIGUOUS: { description: "Several municipalities have this name: choose one of the candidates." },
    SEVERAL_SUCCESSORS: { description: "It ended and was divided: choose one of the candidates." },
  },
});

@ObjectType("PlaceReading", {
  description: "How the municipality of a situation was read.",
  simpleResolvers: true,
})
export class PlaceReadingType {
  @Field(() => PlaceNote, { description: "How it was read." })
  readonly note!: PlaceNote;

  @Field(() => AreaType, {
    nullable: true,
    description: "The area that is used; null while there is a choice to make.",
  })
  readonly area!: AreaType | undefined;

  @Field(() => [AreaType], { description: "What may have been meant, when there is a choice to make." })
  readonly candidates!: AreaType[];
}

@InterfaceType("Answered", {
  description: "What every answer to a situation carries: how it was read, and what it was made with.",
})
export abstract class AnsweredType {
  @Field(() => String, { description: "Version of the knowledge that made the answer." })
  readonly graphVersion!: string;

  @Field(() => WeightsType, { description: "Numbers of the ranking that made the answer." })
  readonly weights!: WeightsType;

  @Field(() => [ContradictionType], { description: "What contradicted itself, and how it was read." })
  readonly contradictions!: ContradictionType[];

  @Field(() => PlaceReadingType, {
    nullable: true,
    description: "How the municipality was read; null when none was given.",
  })
  readonly place!: PlaceReadingType | undefined;

  @Field(() => SafetyQuestionType, {
    nullable: true,
    description: "One calm question about safety to put forward. It is no alarm.",
  })
  readonly safetyQuestion!: SafetyQuestionType | undefined;

  @Field(() => UnderstandingType, {
    nullable: true,
    description:
      "How the text was read, to show and correct; null when there was none. Correct it with ids in the situation: they win.",
  })
  readonly reading!: UnderstandingType | undefined;
}

/** What the four kinds of answer have in common. */
export interface Answered {
  readonly weights: Weights;
  readonly facts: Facts;
  readonly place: AreaReading | undefined;
  readonly safety: SafetyReading;
  readonly reading: UnderstandingType | undefined;
}

export function toAnswered(view: View, { weights, facts, place, safety, reading }: Answered): AnsweredType {
  return {
    graphVersion: versionText(view.world.version),
    weights: make(WeightsType, { ...weights }),
    contradictions: facts.contradictions.map((each) => toContradiction(view, each)),
    place: place && toPlaceReading(view, place),
    safetyQuestion: safety.prompt && toSafetyQuestion(view, safety.prompt),
    reading,
  };
}

function toPlaceReading(view: View, { note, area, candidates }: AreaReading): PlaceReadingType {
  return make(PlaceReadingType, {
    note: PlaceNote[note],
    area: area && toAreaOf(view, area),
    candidates: candidates.map((each) => toAreaOf(view, each)),
  });
}
