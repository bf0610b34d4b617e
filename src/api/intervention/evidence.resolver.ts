import { FieldResolver, Resolver, Root } from "type-graphql";
import { usually } from "../shared/estimate.js";
import { SourceType, toSources } from "../source/source.type.js";
import { EvidenceType } from "./evidence.type.js";

@Resolver(() => EvidenceType)
export class EvidenceResolver {
  @FieldResolver(() => [SourceType], { description: "What was read.", complexity: usually(2) })
  sources(@Root() { view, sourceIds }: EvidenceType): SourceType[] {
    return toSources(view, sourceIds);
  }
}
