import { Field, ObjectType, registerEnumType } from "type-graphql";
import type { Contradiction } from "../../domain/facts.js";
import type { Language } from "../../domain/text.js";
import { causeAt } from "../../domain/world.js";
import { Cause, toCause } from "../cause/cause-link.type.js";
import { CircumstanceType, toCircumstance } from "../circumstance/circumstance.type.js";
import type { IssueType } from "../issue/issue.type.js";
import type { LifeEventType } from "../life-event/life-event.type.js";
import { at, make, type View } from "../view.js";

export enum ContradictionKind {
  TOLD_AND_DENIED = "told-and-denied",
  MEANT_AND_DENIED = "meant-and-denied",
}

registerEnumType(ContradictionKind, {
  name: "ContradictionKind",
  description: "In what way a situation contradicts itself.",
  valuesConfig: {
    TOLD_AND_DENIED: { description: "The same thing was told and denied; the denial counts." },
    MEANT_AND_DENIED: { description: "A circumstance means it, and it was denied; the denial counts." },
  },
});

@ObjectType("Contradiction", {
  description: "Something in the situation that contradicts itself, and how it was read.",
  simpleResolvers: true,
})
export class ContradictionType {
  @Field(() => ContradictionKind, { description: "In what way." })
  readonly kind!: ContradictionKind;

  @Field(() => Cause, { description: "What was denied." })
  readonly about!: LifeEventType | IssueType;

  @Field(() => CircumstanceType, { nullable: true, description: "The circumstance that means it, if any." })
  readonly circumstance!: CircumstanceType | undefined;

  @Field(() => String, { description: "The same as a sentence for people." })
  readonly inWords!: string;
}

export function toContradiction(view: View, { kind, cause, circumstance }: Contradiction): ContradictionType {
  const name = causeAt(view.world, cause).node.name[view.language];
  const meant =
    circumstance === undefined
      ? undefined
      : at(view.world.circumstances.list, circumstance).name[view.language];
  return make(ContradictionType, {
    kind: kind as ContradictionKind,
    about: toCause(view, cause),
    circumstance: circumstance === undefined ? undefined : toCircumstance(view, circumstance),
    inWords: meant === undefined ? TOLD[view.language](name) : MEANT[view.language](name, meant),
  });
}

const TOLD: Readonly<Record<Language, (name: string) => string>> = {
  nl: (name) =>
    `“${name}” staat er als iets dat speelt en als iets dat niet speelt. Wij lezen het als: het speelt niet.`,
  en: (name) =>
    `“${name}” is given as something that plays and as something that does not. We read: it does not play.`,
};

const MEANT: Readonly<Record<Language, (name: string, meant: string) => string>> = {
  nl: (name, meant) =>
    `“${meant}” betekent “${name}”, en dat is ontkend. Wij lezen het als: “${name}” speelt niet.`,
  en: (name, meant) => `“${meant}” means “${name}”, and that was denied. We read: “${name}” does not play.`,
};
