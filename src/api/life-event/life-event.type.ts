import { Field, ObjectType, registerEnumType } from "type-graphql";
import { globalId } from "../../domain/kinds.js";
import { connectionType } from "../shared/connection.js";
import { NodeType } from "../shared/node.type.js";
import { at, make, say, type View } from "../view.js";

export enum LifeStage {
  CHILD = "child",
  YOUNG_ADULT = "young-adult",
  FAMILY_WITH_CHILDREN = "family-with-children",
  ADULT = "adult",
  OLDER_ADULT = "older-adult",
  ANY = "any",
}

registerEnumType(LifeStage, {
  name: "LifeStage",
  description: "The stage of life in which something usually happens.",
  valuesConfig: {
    CHILD: { description: "Childhood." },
    YOUNG_ADULT: { description: "The first years on one's own feet." },
    FAMILY_WITH_CHILDREN: { description: "Years with children at home." },
    ADULT: { description: "Working life." },
    OLDER_ADULT: { description: "Later life." },
    ANY: { description: "At any age." },
  },
});

@ObjectType("LifeEvent", {
  implements: NodeType,
  description: "Something that happens in a life, such as losing a job: where a road to help often begins.",
  simpleResolvers: true,
})
export class LifeEventType implements NodeType {
  readonly id!: string;
  readonly view!: View;
  /** In the cause graph. */
  readonly place!: number;

  @Field(() => String, { description: "What happened, in plain words." })
  readonly name!: string;

  @Field(() => LifeStage, { description: "When in life it usually happens." })
  readonly lifeStage!: LifeStage;

  @Field(() => String, {
    description: "Ages in years at which it usually happens: one age or `from-to`; editorial.",
  })
  readonly typicalAges!: string;

  @Field(() => String, { description: "What to know when it happens." })
  readonly notes!: string;

  @Field(() => Boolean, { description: "True while no source was read for it." })
  readonly needsSource!: boolean;
}

export const LifeEventConnection = connectionType(() => LifeEventType, "LifeEvent", "life events");

export function toLifeEvent(view: View, place: number): LifeEventType {
  const event = at(view.world.lifeEvents.list, place);
  return make(LifeEventType, {
    id: globalId("LifeEvent", event.id),
    view,
    place,
    name: say(view, event.name),
    lifeStage: event.lifeStage as LifeStage,
    typicalAges: event.typicalAges,
    notes: say(view, event.notes),
    needsSource: event.needsSource,
  });
}
