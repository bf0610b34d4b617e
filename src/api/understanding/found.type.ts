import { type ClassType, Field, Float, ObjectType } from "type-graphql";
import type { PersonalDatum } from "../../domain/understand/personal-data.js";
import { isTold, type Candidate } from "../../domain/understand/understanding.js";
import { CircumstanceType } from "../circumstance/circumstance.type.js";
import { IssueType } from "../issue/issue.type.js";
import { LifeEventType } from "../life-event/life-event.type.js";
import { usually } from "../shared/estimate.js";
import { make } from "../view.js";
import { FoundBy, Meant, TakenAs } from "./understanding.enums.js";
import { toWords, WordsFoundType } from "./words.type.js";

export interface Found<T> {
  readonly node: T;
  readonly words: WordsFoundType[];
  readonly certainty: number;
  readonly meant: Meant;
  readonly foundBy: FoundBy;
  readonly takenAs: TakenAs;
}

/** The type of a find of one kind of node: `IssueFound`. */
function foundType<T extends object>(
  node: () => ClassType<T>,
  name: string,
  what: string,
): ClassType<Found<T>> {
  @ObjectType(`${name}Found`, {
    description: `${what} that a text may state, to be confirmed or taken away by a person.`,
    simpleResolvers: true,
  })
  class FoundType implements Found<T> {
    @Field(node, { description: "What may be meant." })
    readonly node!: T;

    @Field(() => [WordsFoundType], { description: "The words it rests on.", complexity: usually(1) })
    readonly words!: WordsFoundType[];

    @Field(() => Float, {
      description:
        "How surely the words name it: 1 when they do, 0.5 for words that hint, at most 0.2 for likeness. It is no chance.",
    })
    readonly certainty!: number;

    @Field(() => Meant, { description: "How the words are meant." })
    readonly meant!: Meant;

    @Field(() => FoundBy, { description: "What it rests on." })
    readonly foundBy!: FoundBy;

    @Field(() => TakenAs, { description: "How it counts while nobody confirms or corrects it." })
    readonly takenAs!: TakenAs;
  }
  return FoundType;
}

export const LifeEventFound = foundType(() => LifeEventType, "LifeEvent", "A life event");
export const IssueFound = foundType(() => IssueType, "Issue", "An issue");
export const CircumstanceFound = foundType(() => CircumstanceType, "Circumstance", "A circumstance");

export function toFound<T extends object>(
  type: ClassType<Found<T>>,
  candidate: Candidate,
  personal: readonly PersonalDatum[],
  toNode: (place: number) => T,
): Found<T> {
  const { place, words, certainty, reading, basis } = candidate;
  return make(type as new () => Found<T>, {
    node: toNode(place),
    words: toWords(words, personal),
    certainty,
    meant: Meant[reading],
    foundBy: FoundBy[basis],
    takenAs: takenAs(candidate),
  });
}

function takenAs(candidate: Candidate): TakenAs {
  if (isTold(candidate)) return TakenAs.TOLD;
  return candidate.reading === "SO" && candidate.kind !== "circumstance" ? TakenAs.HINT : TakenAs.LEFT_OUT;
}
