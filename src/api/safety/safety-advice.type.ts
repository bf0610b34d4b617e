import { Field, InterfaceType, ObjectType, registerEnumType } from "type-graphql";
import type { SafetyBlock } from "../../domain/safety.js";
import type { SafetyDuty } from "../../domain/safety-book.js";
import { InterventionType, toIntervention } from "../intervention/intervention.type.js";
import { SafetyContactType, toSafetyContact } from "../solution/safety-contact.type.js";
import { SafetyQuestionType, toSafetyQuestion } from "../solution/safety-question.type.js";
import { make, say, sayAll, sayMaybe, type View } from "../view.js";

export enum SafetyLevel {
  NOW = "now",
  TODAY = "today",
}

registerEnumType(SafetyLevel, {
  name: "SafetyLevel",
  description: "How soon someone has to act.",
  valuesConfig: {
    NOW: { description: "Someone has to act at once." },
    TODAY: { description: "Before the day is over." },
  },
});

@ObjectType("SafetyDuty", { description: "What a professional has to do.", simpleResolvers: true })
export class SafetyDutyType {
  @Field(() => String, { description: "What it is called." })
  readonly name!: string;

  @Field(() => String, { description: "For whom it holds." })
  readonly for!: string;

  @Field(() => [String], { description: "The steps, in order." })
  readonly steps!: string[];

  @Field(() => String, { nullable: true, description: "The rule behind it." })
  readonly rule!: string | undefined;
}

@InterfaceType("SafetyAdvice", {
  description: "What was told means acute danger: whom to call and what to say first.",
})
export abstract class SafetyAdviceType {
  @Field(() => SafetyLevel, { description: "How soon someone has to act." })
  readonly level!: SafetyLevel;

  @Field(() => [SafetyQuestionType], {
    description: "What the danger is, with the question that settles it.",
  })
  readonly dangers!: SafetyQuestionType[];

  @Field(() => [SafetyContactType], { description: "Whom to call, in this order." })
  readonly contacts!: SafetyContactType[];

  @Field(() => [String], { description: "What to say first." })
  readonly sentences!: string[];

  @Field(() => [String], { description: "What not to do." })
  readonly doNot!: string[];

  @Field(() => [SafetyDutyType], { description: "What a professional has to do." })
  readonly duties!: SafetyDutyType[];

  @Field(() => String, {
    nullable: true,
    description: "Where other numbers hold, when something points to such a place.",
  })
  readonly elsewhere!: string | undefined;

  @Field(() => [InterventionType], { description: "What fits once it is safe." })
  readonly onceSafe!: InterventionType[];
}

@ObjectType("SafetyBlock", {
  implements: SafetyAdviceType,
  description: "Whom to call and what to say first. Show it above everything else of the answer.",
  simpleResolvers: true,
})
export class SafetyBlockType implements SafetyAdviceType {
  readonly level!: SafetyAdviceType["level"];
  readonly dangers!: SafetyAdviceType["dangers"];
  readonly contacts!: SafetyAdviceType["contacts"];
  readonly sentences!: SafetyAdviceType["sentences"];
  readonly doNot!: SafetyAdviceType["doNot"];
  readonly duties!: SafetyAdviceType["duties"];
  readonly elsewhere!: SafetyAdviceType["elsewhere"];
  readonly onceSafe!: SafetyAdviceType["onceSafe"];
}

export function toSafetyBlock(view: View, block: SafetyBlock): SafetyBlockType {
  return make(SafetyBlockType, toSafetyAdvice(view, block));
}

export function toSafetyAdvice(view: View, block: SafetyBlock): SafetyAdviceType {
  const { interventions } = view.world;
  const then = [...new Set(block.rules.flatMap((rule) => rule.then))];
  return {
    level: block.level as SafetyLevel,
    dangers: block.flags.map((flag) => toSafetyQuestion(view, flag)),
    contacts: block.contacts.map((call) => toSafetyContact(view, call)),
    sentences: block.rules.flatMap((rule) => sayAll(view, rule.say)),
    doNot: block.rules.flatMap((rule) => sayAll(view, rule.doNot)),
    duties: distinct(block.rules.flatMap(({ duties }) => duties)).map((duty) => toDuty(view, duty)),
    elsewhere: sayMaybe(view, block.place?.text),
    onceSafe: then.flatMap((id) => {
      const place = interventions.index.get(id);
      return place === undefined ? [] : [toIntervention(view, place)];
    }),
  };
}

function toDuty(view: View, { name, for: whom, steps, rule }: SafetyDuty): SafetyDutyType {
  return make(SafetyDutyType, {
    name: say(view, name),
    for: say(view, whom),
    steps: sayAll(view, steps),
    rule: sayMaybe(view, rule),
  });
}

function distinct(duties: readonly SafetyDuty[]): SafetyDuty[] {
  return [...new Map(duties.map((duty) => [duty.id, duty])).values()];
}
