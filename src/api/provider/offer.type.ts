import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import type { LocalOffers, OfferCard } from "../../domain/ports.js";
import { areaPlaces, AreaType, toArea } from "../area/area.type.js";
import { make, sayMaybe, type View } from "../view.js";
import { maybeProviderKind, ProviderKindType } from "./provider-kind.type.js";

export enum OfferBasis {
  STATED = "stated",
  NAME = "name",
  LAW = "law",
}

registerEnumType(OfferBasis, {
  name: "OfferBasis",
  description: "Why it is said that a provider offers something.",
  valuesConfig: {
    STATED: { description: "A source says so." },
    NAME: { description: "Only its name says so: ask first." },
    LAW: { description: "The law gives it this task. It does not say that everyone gets it." },
  },
});

export enum AreaLevel {
  NEIGHBOURHOOD = "neighbourhood",
  MUNICIPALITY = "municipality",
  REGION = "region",
  PROVINCE = "province",
  COUNTRY = "country",
}

registerEnumType(AreaLevel, {
  name: "AreaLevel",
  description: "How near an offer is.",
  valuesConfig: {
    NEIGHBOURHOOD: { description: "In the neighbourhood." },
    MUNICIPALITY: { description: "In the municipality." },
    REGION: { description: "For municipalities together." },
    PROVINCE: { description: "For the province." },
    COUNTRY: { description: "For the whole country." },
  },
});

@ObjectType("Offer", {
  description: "A provider that offers an intervention at a place.",
  simpleResolvers: true,
})
export class OfferType {
  readonly view!: View;
  readonly card!: OfferCard;

  @Field(() => String, { description: "Name of the provider, as it writes it." })
  readonly name!: string;

  @Field(() => ProviderKindType, { nullable: true, description: "What kind of provider it is." })
  readonly kind!: ProviderKindType | undefined;

  @Field(() => String, { nullable: true, description: "What the provider calls it." })
  readonly service!: string | undefined;

  @Field(() => String, { nullable: true, description: "Web address of the provider." })
  readonly site!: string | undefined;

  @Field(() => AreaType, {
    nullable: true,
    description: "For which area it is offered; null when that is not known.",
  })
  readonly area!: AreaType | undefined;

  @Field(() => AreaLevel, { nullable: true, description: "How near that is." })
  readonly level!: AreaLevel | undefined;

  @Field(() => String, { nullable: true, description: "What it costs the person, in words." })
  readonly cost!: string | undefined;

  @Field(() => OfferBasis, { description: "Why it is said that this provider offers it." })
  readonly basis!: OfferBasis;

  @Field(() => String, { nullable: true, description: "For offers by law: the law." })
  readonly law!: string | undefined;

  @Field(() => String, { nullable: true, description: "For offers by law: the article." })
  readonly article!: string | undefined;

  @Field(() => String, { nullable: true, description: "For offers by law: what it says, in short." })
  readonly gist!: string | undefined;

  @Field(() => String, {
    nullable: true,
    description: "For offers by law: what the law makes of it, such as `must`.",
  })
  readonly mode!: string | undefined;

  @Field(() => Int, {
    nullable: true,
    description:
      "Year of the source in which it was read. Nobody checked it since: ask before you send someone there.",
  })
  readonly sourceYear!: number | undefined;
}

@ObjectType("LocalOffers", {
  description: "Who offers an intervention at a place. Empty means that nobody is known to.",
  simpleResolvers: true,
})
export class LocalOffersType {
  @Field(() => Int, { description: "How many offers are known for the place in all." })
  readonly total!: number;

  @Field(() => [OfferType], { description: "The offers for the place, nearest first." })
  readonly offers!: OfferType[];

  @Field(() => Int, { description: "How many offers are known of which the area is not." })
  readonly unknownAreaTotal!: number;

  @Field(() => [OfferType], {
    description: "Offers of which the area is not known. Never claim one of these for a place: ask first.",
  })
  readonly unknownArea!: OfferType[];
}

/** At most `first` offers of each list. */
export function toLocalOffers(view: View, local: LocalOffers, first: number): LocalOffersType {
  return make(LocalOffersType, {
    total: local.total,
    offers: local.offers.slice(0, first).map((card) => toOffer(view, card)),
    unknownAreaTotal: local.unknownAreaTotal,
    unknownArea: local.unknownArea.slice(0, first).map((card) => toOffer(view, card)),
  });
}

function toOffer(view: View, card: OfferCard): OfferType {
  const area = areaPlaces(view, card.area === undefined ? [] : [card.area])[0];
  return make(OfferType, {
    view,
    card,
    name: card.providerName,
    kind: maybeProviderKind(view, card.providerKind),
    service: sayMaybe(view, card.service),
    site: card.site,
    area: area === undefined ? undefined : toArea(view, area),
    level: card.level as AreaLevel | undefined,
    cost: sayMaybe(view, card.cost),
    basis: card.basis as OfferBasis,
    law: card.law,
    article: card.article,
    gist: sayMaybe(view, card.gist),
    mode: card.mode,
    sourceYear: card.sourceYear,
  });
}
