import { FieldResolver, Resolver, Root } from "type-graphql";
import { usually } from "../shared/estimate.js";
import { SourceType, toSources } from "../source/source.type.js";
import { RangeType } from "./range.type.js";

@Resolver(() => RangeType)
export class RangeResolver {
  @FieldResolver(() => [SourceType], {
    description: "What the figures were read in.",
    complexity: usually(1),
  })
  sources(@Root() { view, sourceIds }: RangeType): SourceType[] {
    return toSources(view, sourceIds);
  }
}
