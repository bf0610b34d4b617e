import "reflect-metadata";
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { EstablishmentResolver } from "./action/establishment.resolver.js";
import { RangeResolver } from "./action/range.resolver.js";
import { RequirementResolver } from "./action/requirement.resolver.js";
import { RouteResolver } from "./action/route.resolver.js";
import { AreaResolver } from "./area/area.resolver.js";
import { CauseLinkResolver } from "./cause/cause-link.resolver.js";
import { CircumstanceResolver } from "./circumstance/circumstance.resolver.js";
import { ConditionResolver } from "./condition/condition.resolver.js";
import { DomainResolver } from "./domain/domain.resolver.js";
import { GraphResolver } from "./graph/graph.resolver.js";
import { GroupResolver } from "./group/group.resolver.js";
import { AddressingResolver } from "./intervention/addressing.resolver.js";
import { EvidenceResolver } from "./intervention/evidence.resolver.js";
import { ExclusionResolver } from "./intervention/exclusion.resolver.js";
import { InterventionResolver } from "./intervention/intervention.resolver.js";
import { LawResolver } from "./intervention/law.resolver.js";
import { IssueResolver } from "./issue/issue.resolver.js";
import { GroundingResolver } from "./legal-basis/grounding.resolver.js";
import { LegalBasisResolver } from "./legal-basis/legal-basis.resolver.js";
import { LifeEventResolver } from "./life-event/life-event.resolver.js";
import { NodeResolver } from "./node/node.resolver.js";
import { InterventionOffersResolver } from "./provider/intervention-offers.resolver.js";
import { OfferResolver } from "./provider/offer.resolver.js";
import { ProviderKindResolver } from "./provider/provider-kind.resolver.js";
import { ProviderResolver } from "./provider/provider.resolver.js";
import { SearchResolver } from "./search/search.resolver.js";
import { SolutionPathResolver, type PathStatement } from "./solution/solution-path.resolver.js";
import { SolutionPathsResolver } from "./solution/solution-paths.resolver.js";
import { SolutionResolver } from "./solution/solution.resolver.js";
import { SourceResolver } from "./source/source.resolver.js";
import type { ProvidersPort, SearchPort } from "../domain/ports.js";

/** What some resolvers are constructed with. The rest reads only the snapshot of the request. */
export interface SchemaPorts {
  readonly providers: ProvidersPort;
  readonly search: SearchPort;
  readonly pathStatement: PathStatement;
}

const FROM_SNAPSHOT: readonly (new () => object)[] = [
  AddressingResolver,
  AreaResolver,
  CauseLinkResolver,
  CircumstanceResolver,
  ConditionResolver,
  DomainResolver,
  EstablishmentResolver,
  EvidenceResolver,
  ExclusionResolver,
  GraphResolver,
  GroundingResolver,
  GroupResolver,
  InterventionOffersResolver,
  InterventionResolver,
  IssueResolver,
  LawResolver,
  LegalBasisResolver,
  LifeEventResolver,
  NodeResolver,
  OfferResolver,
  ProviderKindResolver,
  RangeResolver,
  RequirementResolver,
  RouteResolver,
  SolutionPathsResolver,
  SolutionResolver,
  SourceResolver,
];

/**
 * The schema with its resolvers. Arguments are checked by the resolvers themselves, so no error of a validation
 * library can repeat a value.
 */
export function buildApiSchema({ providers, search, pathStatement }: SchemaPorts): GraphQLSchema {
  const instances = new Map<unknown, object>([
    ...FROM_SNAPSHOT.map((type): [unknown, object] => [type, new type()]),
    [ProviderResolver, new ProviderResolver(providers)],
    [SearchResolver, new SearchResolver(search)],
    [SolutionPathResolver, new SolutionPathResolver(pathStatement)],
  ]);
  const schema = buildSchemaSync({
    resolvers: [ProviderResolver, SearchResolver, SolutionPathResolver, ...FROM_SNAPSHOT],
    container: { get: (type) => instances.get(type) },
    validate: false,
  });
  const query = schema.getQueryType();
  if (query) query.description = "Everything that can be asked. There is nothing to write.";
  return schema;
}

/** The schema as text, in a stable order, ending in a line break. */
export function printSdl(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
