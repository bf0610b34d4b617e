import { Field, ObjectType } from "type-graphql";
import type { Intervention } from "../../domain/concepts.js";
import { globalId } from "../../domain/kinds.js";
import { DoneBy, WhoDecides } from "../action/action.enums.js";
import { Theme } from "../issue/issue.enums.js";
import { connectionType } from "../shared/connection.js";
import { NodeType } from "../shared/node.type.js";
import { at, make, say, sayAll, sayMaybe, type View } from "../view.js";
import { InterventionKind } from "./intervention.enums.js";

@ObjectType("Intervention", {
  implements: NodeType,
  description: "Something simple that can really help, such as a postal address or a paid bill.",
  simpleResolvers: true,
})
export class InterventionType implements NodeType {
  readonly id!: string;
  readonly view!: View;
  readonly place!: number;

  @Field(() => String, { description: "What it is called, in plain words." })
  readonly name!: string;

  @Field(() => String, { description: "What it is." })
  readonly description!: string;

  @Field(() => InterventionKind, { description: "What it does." })
  readonly kind!: InterventionKind;

  @Field(() => Theme, { nullable: true, description: "What it is mostly about." })
  readonly theme!: Theme | undefined;

  @Field(() => String, { description: "The first step, small enough for today." })
  readonly firstStep!: string;

  @Field(() => DoneBy, { description: "Who does it." })
  readonly doneBy!: DoneBy;

  @Field(() => WhoDecides, { description: "Who decides that it happens." })
  readonly whoDecides!: WhoDecides;

  @Field(() => Boolean, { description: "True when it is unusual, and some courage may be needed to do it." })
  readonly unconventional!: boolean;

  @Field(() => Boolean, { description: "True when it is also the usual way in." })
  readonly ordinaryRoute!: boolean;

  @Field(() => [String], { description: "What to take care of." })
  readonly cautions!: string[];

  @Field(() => String, { nullable: true, description: "What must be so before it can work, in words." })
  readonly preconditions!: string | undefined;

  @Field(() => String, { nullable: true, description: "When it is better not done, in words." })
  readonly contraindications!: string | undefined;
}

export const InterventionConnection = connectionType(() => InterventionType, "Intervention", "interventions");

export function toIntervention(view: View, place: number): InterventionType {
  const act = at(view.world.interventions.list, place);
  return make(InterventionType, {
    id: globalId("Intervention", act.id),
    view,
    place,
    name: say(view, act.name),
    description: say(view, act.description),
    kind: act.kind as InterventionKind,
    theme: act.theme === "" ? undefined : (act.theme as Theme),
    firstStep: say(view, act.firstStep),
    doneBy: act.doneBy as DoneBy,
    whoDecides: act.whoDecides as WhoDecides,
    unconventional: act.unconventional,
    ordinaryRoute: act.ordinaryRoute,
    cautions: sayAll(view, act.cautions),
    preconditions: sayMaybe(view, act.preconditions),
    contraindications: sayMaybe(view, act.contraindications),
  });
}

/** An intervention of the snapshot as a type. */
export function toInterventionOf(view: View, { id }: Pick<Intervention, "id">): InterventionType {
  return toIntervention(view, view.world.interventions.index.get(id) ?? -1);
}
