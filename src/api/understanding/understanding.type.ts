import { Field, Int, ObjectType } from "type-graphql";
import type { RaisedFlag } from "../../domain/understand/safety-words.js";
import type { Understanding } from "../../domain/understand/understanding.js";
import { LONGEST_TEXT } from "../../domain/understand/understanding.js";
import type { CircumstanceType } from "../circumstance/circumstance.type.js";
import { toCircumstance } from "../circumstance/circumstance.type.js";
import type { IssueType } from "../issue/issue.type.js";
import { toIssue } from "../issue/issue.type.js";
import type { LifeEventType } from "../life-event/life-event.type.js";
import { toLifeEvent } from "../life-event/life-event.type.js";
import { usually } from "../shared/estimate.js";
import { each, make, say, type View } from "../view.js";
import { DangerFoundType, toDangers } from "./danger-found.type.js";
import { CircumstanceFound, type Found, IssueFound, LifeEventFound, toFound } from "./found.type.js";
import { NOT_READ } from "./not-read-words.js";
import { LooksLike, NotReadReason, UnderstandingOutcome } from "./understanding.enums.js";
import { PersonalDataFoundType, toPersonalData } from "./words.type.js";

@ObjectType("Understanding", {
  description:
    "What a text seems to state. Nothing is chosen: show it, and let a person confirm or correct it. The text itself is forgotten.",
  simpleResolvers: true,
})
export class UnderstandingType {
  @Field(() => UnderstandingOutcome, { description: "What came of reading the text." })
  readonly outcome!: UnderstandingOutcome;

  @Field(() => NotReadReason, {
    nullable: true,
    description: "Why the text was not read; null when it was.",
  })
  readonly why!: NotReadReason | undefined;

  @Field(() => String, {
    nullable: true,
    description: "The same as sentences for people, with what to do next; null when it was read.",
  })
  readonly inWords!: string | undefined;

  @Field(() => Int, { description: "Longest text that is read, in UTF-16 units." })
  readonly longest!: number;

  @Field(() => LooksLike, { description: "The language the text seems to be in." })
  readonly looksLike!: LooksLike;

  @Field(() => [LifeEventFound], {
    description: "What may have happened, surest first.",
    complexity: usually(3),
  })
  readonly lifeEvents!: Found<LifeEventType>[];

  @Field(() => [IssueFound], { description: "What may play, surest first.", complexity: usually(8) })
  readonly issues!: Found<IssueType>[];

  @Field(() => [CircumstanceFound], {
    description: "Facts about the household, surest first.",
    complexity: usually(4),
  })
  readonly circumstances!: Found<CircumstanceType>[];

  @Field(() => [DangerFoundType], {
    description: "Dangers that the words point to by themselves, gravest flags first.",
    complexity: usually(1),
  })
  readonly dangers!: DangerFoundType[];

  @Field(() => [PersonalDataFoundType], {
    description: "What had better be taken out of the text: kinds and places, never the value.",
    complexity: usually(1),
  })
  readonly personalData!: PersonalDataFoundType[];
}

export function toUnderstanding(
  view: View,
  understanding: Understanding,
  raised: readonly RaisedFlag[],
): UnderstandingType {
  const isRead = understanding.outcome === "READ";
  const personal = "personalData" in understanding ? understanding.personalData : [];
  const { eventCount } = view.world.causes;
  const { lifeEvents, issues, circumstances } = isRead ? understanding : NOTHING_FOUND;
  return make(UnderstandingType, {
    outcome: UnderstandingOutcome[understanding.outcome],
    why: isRead ? undefined : NotReadReason[understanding.why],
    inWords: isRead ? undefined : say(view, NOT_READ[understanding.why]),
    longest: LONGEST_TEXT,
    looksLike: isRead ? (understanding.looksLike as LooksLike) : LooksLike.UNKNOWN,
    lifeEvents: each(view, lifeEvents, (found) =>
      toFound(LifeEventFound, found, personal, (place) => toLifeEvent(view, place)),
    ),
    issues: each(view, issues, (found) =>
      toFound(IssueFound, found, personal, (place) => toIssue(view, place + eventCount)),
    ),
    circumstances: each(view, circumstances, (found) =>
      toFound(CircumstanceFound, found, personal, (place) => toCircumstance(view, place)),
    ),
    dangers: toDangers(view, raised, personal),
    personalData: toPersonalData(personal),
  });
}

const NOTHING_FOUND = { lifeEvents: [], issues: [], circumstances: [] } as const;
