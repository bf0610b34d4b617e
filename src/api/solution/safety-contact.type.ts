import { Field, ObjectType } from "type-graphql";
import type { CallFirst } from "../../domain/safety.js";
import { SourceType, toSources } from "../source/source.type.js";
import { make, say, sayMaybe, type View } from "../view.js";

@ObjectType("PhoneNumber", { description: "Another number of a contact.", simpleResolvers: true })
export class PhoneNumberType {
  @Field(() => String, { description: "The number, as one dials it in the Netherlands." })
  readonly number!: string;

  @Field(() => String, { description: "What this number is for." })
  readonly what!: string;
}

@ObjectType("SafetyContact", {
  description: "Whom to call when someone is in danger.",
  simpleResolvers: true,
})
export class SafetyContactType {
  @Field(() => String, { description: "Who it is." })
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description: "The number; null while nobody confirmed it: then use the site.",
  })
  readonly phone!: string | undefined;

  @Field(() => [PhoneNumberType], { description: "Other numbers." })
  readonly otherPhones!: PhoneNumberType[];

  @Field(() => String, { nullable: true, description: "How to write instead of call." })
  readonly chat!: string | undefined;

  @Field(() => String, { nullable: true, description: "Web address." })
  readonly site!: string | undefined;

  @Field(() => String, { description: "When one can call." })
  readonly hours!: string;

  @Field(() => String, { description: "What calling costs." })
  readonly cost!: string;

  @Field(() => String, { description: "For whom and for what it is." })
  readonly for!: string;

  @Field(() => String, { nullable: true, description: "By what road one gets there, when not by calling." })
  readonly via!: string | undefined;

  @Field(() => String, { nullable: true, description: "At what moment to call this one." })
  readonly when!: string | undefined;

  @Field(() => Boolean, { description: "True for the few to show at once; the rest one tap away." })
  readonly inView!: boolean;

  @Field(() => Boolean, { description: "True when every region has its own." })
  readonly regional!: boolean;

  @Field(() => [SourceType], { description: "Where it was read." })
  readonly sources!: SourceType[];
}

export function toSafetyContact(view: View, { contact, when, inView }: CallFirst): SafetyContactType {
  return make(SafetyContactType, {
    name: say(view, contact.name),
    phone: contact.phone,
    otherPhones: contact.phoneAlternatives.map(({ number, what }) =>
      make(PhoneNumberType, { number, what: say(view, what) }),
    ),
    chat: sayMaybe(view, contact.chat),
    site: contact.site,
    hours: say(view, contact.hours),
    cost: say(view, contact.cost),
    for: say(view, contact.for),
    via: sayMaybe(view, contact.via),
    when: sayMaybe(view, when),
    inView,
    regional: contact.regional,
    sources: toSources(view, contact.sources),
  });
}
