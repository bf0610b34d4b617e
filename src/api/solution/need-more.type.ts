import { Field, ObjectType } from "type-graphql";
import type { NeedMore } from "../../domain/answer.js";
import { DomainType, toDomain } from "../domain/domain.type.js";
import { make, say, type View } from "../view.js";
import { AnsweredType } from "./answered.type.js";

@ObjectType("NeedMore", {
  implements: AnsweredType,
  description: "Nothing was told to start from, so here is a question to open with.",
  simpleResolvers: true,
})
export class NeedMoreType implements AnsweredType {
  readonly graphVersion!: AnsweredType["graphVersion"];
  readonly weights!: AnsweredType["weights"];
  readonly contradictions!: AnsweredType["contradictions"];
  readonly place!: AnsweredType["place"];
  readonly safetyQuestion!: AnsweredType["safetyQuestion"];
  readonly reading!: AnsweredType["reading"];

  @Field(() => String, { description: "The question." })
  readonly question!: string;

  @Field(() => [DomainType], { description: "Parts of life to choose from." })
  readonly domains!: DomainType[];
}

export function toNeedMore(
  view: View,
  answered: AnsweredType,
  { question, domains }: NeedMore,
): NeedMoreType {
  const { index } = view.world.domains;
  return make(NeedMoreType, {
    ...answered,
    question: say(view, question),
    domains: domains.map(({ id }) => toDomain(view, index.get(id) ?? -1)),
  });
}
