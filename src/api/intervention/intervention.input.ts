import { Field, ID, InputType } from "type-graphql";
import { DoneBy, WhoDecides } from "../action/action.enums.js";
import { Theme } from "../issue/issue.enums.js";
import { EvidenceShows, InterventionKind } from "./intervention.enums.js";

@InputType("InterventionFilter", { description: "Which interventions. Everything given must hold." })
export class InterventionFilter {
  @Field(() => String, { nullable: true, description: "Part of the name, in either language." })
  readonly name?: string | null;

  @Field(() => InterventionKind, { nullable: true, description: "Only those that do this." })
  readonly kind?: InterventionKind | null;

  @Field(() => Theme, { nullable: true, description: "Only those that are mostly about this." })
  readonly theme?: Theme | null;

  @Field(() => DoneBy, { nullable: true, description: "Only those done by these." })
  readonly doneBy?: DoneBy | null;

  @Field(() => WhoDecides, { nullable: true, description: "Only those on which these decide." })
  readonly whoDecides?: WhoDecides | null;

  @Field(() => EvidenceShows, { nullable: true, description: "Only those of which the evidence shows this." })
  readonly evidence?: EvidenceShows | null;

  @Field(() => ID, { nullable: true, description: "Only those that do something about this issue." })
  readonly addresses?: string | null;

  @Field(() => ID, { nullable: true, description: "Only those that need this condition." })
  readonly requires?: string | null;

  @Field(() => ID, { nullable: true, description: "Only those that bring about this condition." })
  readonly establishes?: string | null;

  @Field(() => ID, { nullable: true, description: "Only those that rest on this legal basis." })
  readonly groundedIn?: string | null;

  @Field(() => ID, { nullable: true, description: "Only those that this kind of provider can do." })
  readonly providerKind?: string | null;
}
