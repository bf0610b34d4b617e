import { Field, ObjectType, registerEnumType } from "type-graphql";
import { globalId } from "../../domain/kinds.js";
import type { Area } from "../../domain/concepts.js";
import { connectionType } from "../shared/connection.js";
import { NodeType } from "../shared/node.type.js";
import { at, make, type View } from "../view.js";

export enum AreaKind {
  COUNTRY = "country",
  PROVINCE = "province",
  REGION = "region",
  MUNICIPALITY = "municipality",
}

registerEnumType(AreaKind, {
  name: "AreaKind",
  description: "What kind of area it is.",
  valuesConfig: {
    COUNTRY: { description: "The whole country." },
    PROVINCE: { description: "A province." },
    REGION: { description: "Municipalities that do a task together." },
    MUNICIPALITY: { description: "A municipality, of today or of before." },
  },
});

export enum RegionKind {
  SAFETY_REGION = "safety-region",
  PUBLIC_HEALTH_REGION = "public-health-region",
  LABOUR_MARKET_REGION = "labour-market-region",
  EARLY_SCHOOL_LEAVING_REGION = "early-school-leaving-region",
  CARE_OFFICE_AREA = "care-office-area",
}

registerEnumType(RegionKind, {
  name: "RegionKind",
  description: "For what task the municipalities of a region work together.",
  valuesConfig: {
    SAFETY_REGION: { description: "Fire brigade and disasters." },
    PUBLIC_HEALTH_REGION: { description: "Public health (GGD)." },
    LABOUR_MARKET_REGION: { description: "Work and employers." },
    EARLY_SCHOOL_LEAVING_REGION: { description: "Young people who leave school early (RMC)." },
    CARE_OFFICE_AREA: { description: "Long-term care (zorgkantoor)." },
  },
});

@ObjectType("Area", {
  implements: NodeType,
  description: "A place where help is offered: country, province, region or municipality.",
  simpleResolvers: true,
})
export class AreaType implements NodeType {
  readonly id!: string;
  readonly view!: View;
  readonly place!: number;

  @Field(() => String, { description: "Official code, or the name of the region as a code." })
  readonly code!: string;

  @Field(() => String, { description: "Its name, as the register writes it." })
  readonly name!: string;

  @Field(() => AreaKind, { description: "What kind of area it is." })
  readonly kind!: AreaKind;

  @Field(() => RegionKind, { nullable: true, description: "For regions: their task." })
  readonly regionKind!: RegionKind | undefined;

  @Field(() => String, {
    nullable: true,
    description: "Date on which it ended (ISO 8601); null while it exists.",
  })
  readonly ended!: string | undefined;
}

export const AreaConnection = connectionType(() => AreaType, "Area", "areas");

export function toArea(view: View, place: number): AreaType {
  const area = at(view.world.areas.list, place);
  return make(AreaType, {
    id: globalId("Area", area.id),
    view,
    place,
    code: area.id,
    name: area.name,
    kind: area.kind as AreaKind,
    regionKind: area.regionKind as RegionKind | undefined,
    ended: area.ended,
  });
}

/** Places of the areas with these ids; ids that this snapshot lacks are left out. */
export function areaPlaces({ world }: View, ids: readonly string[]): number[] {
  return ids.flatMap((id) => world.areas.index.get(id) ?? []);
}

/** An area of the snapshot as a type. */
export function toAreaOf(view: View, { id }: Area): AreaType {
  return toArea(view, view.world.areas.index.get(id) ?? -1);
}
