import { Field, ObjectType, registerEnumType } from "type-graphql";
import { globalId } from "../../domain/kinds.js";
import { NodeType } from "../shared/node.type.js";
import { at, make, say, type View } from "../view.js";

export enum Sector {
  SELF = "self",
  CIVIL_SOCIETY = "civil-society",
  SEMI_PUBLIC = "semi-public",
  PUBLIC = "public",
  MARKET = "market",
  HEALTH = "health",
}

registerEnumType(Sector, {
  name: "Sector",
  description: "Where in society a provider stands.",
  valuesConfig: {
    SELF: { description: "The person and people around them." },
    CIVIL_SOCIETY: { description: "Volunteers, associations, faith groups, funds." },
    SEMI_PUBLIC: { description: "Public tasks outside government, such as housing associations." },
    PUBLIC: { description: "Government." },
    MARKET: { description: "Companies." },
    HEALTH: { description: "Health care." },
  },
});

@ObjectType("ProviderKind", {
  implements: NodeType,
  description: "A kind of provider, such as a housing association.",
  simpleResolvers: true,
})
export class ProviderKindType implements NodeType {
  readonly id!: string;
  readonly view!: View;
  readonly place!: number;

  @Field(() => String, { description: "What the kind is called." })
  readonly name!: string;

  @Field(() => Sector, { description: "Where in society it stands." })
  readonly sector!: Sector;

  @Field(() => String, { description: "What it does." })
  readonly description!: string;
}

export function toProviderKind(view: View, place: number): ProviderKindType {
  const kind = at(view.world.providerKinds.list, place);
  return make(ProviderKindType, {
    id: globalId("ProviderKind", kind.id),
    view,
    place,
    name: say(view, kind.name),
    sector: kind.sector as Sector,
    description: say(view, kind.description),
  });
}

/** The kind with this id, undefined when there is none in this snapshot. */
export function maybeProviderKind(view: View, id: string | undefined): ProviderKindType | undefined {
  const place = view.world.providerKinds.index.get(id ?? "");
  return place === undefined ? undefined : toProviderKind(view, place);
}
