import { Field, Int, ObjectType } from "type-graphql";
import type { ProviderRecord } from "../../domain/ports.js";
import { globalId } from "../../domain/kinds.js";
import type { Text } from "../../domain/text.js";
import { connectionType } from "../shared/connection.js";
import { NodeType } from "../shared/node.type.js";
import { make, type View } from "../view.js";
import { maybeProviderKind, ProviderKindType } from "./provider-kind.type.js";

@ObjectType("Provider", {
  implements: NodeType,
  description: "An organisation that offers interventions.",
  simpleResolvers: true,
})
export class ProviderType implements NodeType {
  readonly id!: string;
  readonly view!: View;
  readonly record!: ProviderRecord;

  @Field(() => String, { description: "Its name, as it writes it." })
  readonly name!: string;

  @Field(() => ProviderKindType, { nullable: true, description: "What kind of provider it is." })
  readonly kind!: ProviderKindType | undefined;

  @Field(() => String, { nullable: true, description: "Its web address." })
  readonly site!: string | undefined;

  @Field(() => String, { nullable: true, description: "What it does." })
  readonly description!: string | undefined;

  @Field(() => String, { nullable: true, description: "Where it works, in words." })
  readonly coverage!: string | undefined;

  @Field(() => Int, {
    nullable: true,
    description:
      "Year of the source in which it was read. Nobody checked it since: ask before you send someone there.",
  })
  readonly sourceYear!: number | undefined;

  @Field(() => Boolean, {
    description: "False while it is not known where it works: do not claim it for a place.",
  })
  readonly areasKnown!: boolean;
}

export const ProviderConnection = connectionType(() => ProviderType, "Provider", "providers");

export function toProvider(view: View, record: ProviderRecord): ProviderType {
  return make(ProviderType, {
    id: globalId("Provider", record.id),
    view,
    record,
    name: record.name,
    kind: maybeProviderKind(view, record.kind),
    site: record.site,
    description: either(view, record.description),
    coverage: either(view, record.coverage),
    sourceYear: record.sourceYear,
    areasKnown: record.areasKnown,
  });
}

/** The text in the language asked for, or else in the other. */
function either({ language }: View, text: Partial<Text> | undefined): string | undefined {
  return text?.[language] ?? text?.nl ?? text?.en;
}
