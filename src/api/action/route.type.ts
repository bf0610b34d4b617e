import { Field, ObjectType, registerEnumType } from "type-graphql";
import { globalId } from "../../domain/kinds.js";
import { NodeType } from "../shared/node.type.js";
import { at, make, say, type View } from "../view.js";
import { DoneBy, WhoDecides } from "./action.enums.js";

export enum RouteKind {
  PROCEDURE = "procedure",
  MARKET = "market",
  DAILY_LIFE = "daily-life",
}

registerEnumType(RouteKind, {
  name: "RouteKind",
  description: "By what usual way a condition comes about.",
  valuesConfig: {
    PROCEDURE: { description: "An official procedure." },
    MARKET: { description: "Buying, renting, being hired." },
    DAILY_LIFE: { description: "Ordinary life." },
  },
});

@ObjectType("Route", {
  implements: NodeType,
  description:
    "The usual way by which a condition comes about, such as signing on at the counter. No special help.",
  simpleResolvers: true,
})
export class RouteType implements NodeType {
  readonly id!: string;
  readonly view!: View;
  readonly place!: number;

  @Field(() => String, { description: "What it is called, in plain words." })
  readonly name!: string;

  @Field(() => RouteKind, { description: "What kind of way it is." })
  readonly kind!: RouteKind;

  @Field(() => DoneBy, { description: "Who does it." })
  readonly doneBy!: DoneBy;

  @Field(() => WhoDecides, { description: "Who decides that it happens." })
  readonly whoDecides!: WhoDecides;

  @Field(() => String, { description: "The first step, small enough for today." })
  readonly firstStep!: string;
}

export function toRoute(view: View, place: number): RouteType {
  const route = at(view.world.routes.list, place);
  return make(RouteType, {
    id: globalId("Route", route.id),
    view,
    place,
    name: say(view, route.name),
    kind: route.kind as RouteKind,
    doneBy: route.doneBy as DoneBy,
    whoDecides: route.whoDecides as WhoDecides,
    firstStep: say(view, route.firstStep),
  });
}
