import { Field, Int, ObjectType } from "type-graphql";
import { globalId } from "../../domain/kinds.js";
import { connectionType } from "../shared/connection.js";
import { NodeType } from "../shared/node.type.js";
import { at, each, make, type View } from "../view.js";

@ObjectType("Source", {
  implements: NodeType,
  description: "Something that was read: a study, a law, a page. What the graph says rests on these.",
  simpleResolvers: true,
})
export class SourceType implements NodeType {
  readonly id!: string;
  readonly view!: View;
  readonly place!: number;

  @Field(() => String, { description: "Address at which it was read." })
  readonly url!: string;

  @Field(() => String, { description: "Who published it, as the publisher writes the name." })
  readonly publisher!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Year of the page or document; null when it carries no date.",
  })
  readonly year!: number | undefined;

  @Field(() => String, { nullable: true, description: "What to know about this copy, in English." })
  readonly note!: string | undefined;
}

export const SourceConnection = connectionType(() => SourceType, "Source", "sources");

export function toSource(view: View, place: number): SourceType {
  const { id, url, publisher, year, note } = at(view.world.sources.list, place);
  return make(SourceType, { id: globalId("Source", id), view, place, url, publisher, year, note });
}

/** The sources with these ids; ids that this snapshot lacks are left out. */
export function toSources(view: View, ids: readonly string[]): SourceType[] {
  const places = ids.flatMap((id) => view.world.sources.index.get(id) ?? []);
  return each(view, places, (place) => toSource(view, place));
}
