import { FieldResolver, Resolver, Root } from "type-graphql";
import { usually } from "../shared/estimate.js";
import { at, each, one } from "../view.js";
import { EstablishmentType, toEstablishment } from "./establishment.type.js";
import { RangeType, toRange } from "./range.type.js";
import { RequirementType, toRequirement } from "./requirement.type.js";
import { RouteType } from "./route.type.js";

@Resolver(() => RouteType)
export class RouteResolver {
  @FieldResolver(() => RangeType, { description: "What it costs, in whole euros." })
  cost(@Root() { view, place }: RouteType): RangeType {
    return one(view, at(view.world.routes.list, place).cost, (range) => toRange(view, range));
  }

  @FieldResolver(() => RangeType, { description: "How long it takes before it works, in days." })
  leadTime(@Root() { view, place }: RouteType): RangeType {
    return one(view, at(view.world.routes.list, place).leadTime, (range) => toRange(view, range));
  }

  @FieldResolver(() => [RequirementType], {
    description: "Conditions it needs.",
    complexity: usually(2),
  })
  requires(@Root() { view, place }: RouteType): RequirementType[] {
    const act = { label: "Route", index: place } as const;
    return each(view, at(view.world.routes.list, place).requires, (each) => toRequirement(view, act, each));
  }

  @FieldResolver(() => [EstablishmentType], {
    description: "Conditions it brings about.",
    complexity: usually(1),
  })
  establishes(@Root() { view, place }: RouteType): EstablishmentType[] {
    const act = { label: "Route", index: place } as const;
    return each(view, at(view.world.routes.list, place).establishes, (each) =>
      toEstablishment(view, act, each),
    );
  }
}
