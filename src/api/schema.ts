import "reflect-metadata";
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { EstablishmentResolver } from "./action/establishment.resolver.js";
import { RangeResolver } from "./action/range.resolver.js";
import { RequirementResolver } from "./action/requirement.resolver.js";
import { RouteResolver } from "./action/route.resolver.js";
import { AreaResolver } from "./area/area.resolver.js";
import { BottleneckResolver, DocumentedKnotResolver } from "./bottleneck/bottleneck.resolver.js";
import { CauseLinkResolver } from "./cause/cause-link.resolver.js";
import { CircumstanceResolver } from "./circumstance/circumstance.resolver.js";
import { ConditionResolver } from "./condition/condition.resolver.js";
import { DomainResolver } from "./domain/domain.resolver.js";
import { GapColumnResolver, GapResolver, GapRowResolver } from "./gap/gap.resolver.js";
import { GraphResolver } from "./graph/graph.resolver.js";
import { GroupResolver } from "./group/group.resolver.js";
import { AddressingResolver } from "./intervention/addressing.resolver.js";
import { EvidenceResolver } from "./intervention/evidence.resolver.js";
import { ExclusionResolver } from "./intervention/exclusion.resolver.js";
import { InterventionResolver } from "./intervention/intervention.resolver.js";
import { LawResolver } from "./intervention/law.resolver.js";
import { IssueResolver } from "./issue/issue.resolver.js";
import { GroundingResolver } from "./legal-basis/grounding.resolver.js";
import { KnotsResolver } from "./knot/knots.resolver.js";
import { LegalBasisResolver } from "./legal-basis/legal-basis.resolver.js";
import { LifeEventResolver } from "./life-event/life-event.resolver.js";
import { NodeResolver } from "./node/node.resolver.js";
import { PlanResolver } from "./plan/plan.resolver.js";
import {
  AddressingLearnedResolver,
  CauseLinkLearnedResolver,
  RequirementLearnedResolver,
} from "./outcome/learned.resolver.js";
import { OutcomeResolver } from "./outcome/outcome.resolver.js";
import { RateLimit } from "./outcome/rate-limit.js";
import {
  PrecedentObstacleResolver,
  PrecedentResolver,
  SimilarPrecedentResolver,
} from "./precedent/precedent.resolver.js";
import { InterventionOffersResolver } from "./provider/intervention-offers.resolver.js";
import { OfferResolver } from "./provider/offer.resolver.js";
import { ProviderKindResolver } from "./provider/provider-kind.resolver.js";
import { ProviderResolver } from "./provider/provider.resolver.js";
import { NextQuestionResolver } from "./question/next-question.resolver.js";
import { SearchResolver } from "./search/search.resolver.js";
import { SolutionPathResolver, type PathStatement } from "./solution/solution-path.resolver.js";
import { SolutionPathsResolver } from "./solution/solution-paths.resolver.js";
import { SolutionResolver } from "./solution/solution.resolver.js";
import { SourceResolver } from "./source/source.resolver.js";
import { UnderstandingResolver } from "./understanding/understanding.resolver.js";
import { WhyNotResolver } from "./why-not/why-not.resolver.js";
import type { GapCountsPort, OutcomesPort, ProvidersPort, SearchPort } from "../domain/ports.js";

/** What some resolvers are constructed with. The rest reads only the snapshot of the request. */
export interface SchemaPorts {
  readonly providers: ProvidersPort;
  readonly search: SearchPort;
  readonly gapCounts: GapCountsPort;
  /** Where outcomes are written; absent where nothing is. */
  readonly outcomes?: OutcomesPort | undefined;
  /** Writes per minute, and at once. */
  readonly writesPerMinute?: number | undefined;
  readonly pathStatement: PathStatement;
}

/** Enough for a team that reports at the end of a day, too few to fill a database. */
const WRITES_PER_MINUTE = 60;

const FROM_SNAPSHOT: readonly (new () => object)[] = [
  AddressingLearnedResolver,
  AddressingResolver,
  AreaResolver,
  BottleneckResolver,
  CauseLinkLearnedResolver,
  CauseLinkResolver,
  CircumstanceResolver,
  ConditionResolver,
  DocumentedKnotResolver,
  DomainResolver,
  EstablishmentResolver,
  EvidenceResolver,
  ExclusionResolver,
  GapColumnResolver,
  GapRowResolver,
  GraphResolver,
  GroundingResolver,
  GroupResolver,
  InterventionOffersResolver,
  InterventionResolver,
  IssueResolver,
  KnotsResolver,
  LawResolver,
  LegalBasisResolver,
  LifeEventResolver,
  NextQuestionResolver,
  NodeResolver,
  OfferResolver,
  PrecedentObstacleResolver,
  PrecedentResolver,
  PlanResolver,
  ProviderKindResolver,
  RangeResolver,
  RequirementLearnedResolver,
  RequirementResolver,
  RouteResolver,
  SimilarPrecedentResolver,
  SolutionPathsResolver,
  SolutionResolver,
  SourceResolver,
  UnderstandingResolver,
  WhyNotResolver,
];

/**
 * The schema with its resolvers. Arguments are checked by the resolvers themselves, so no error of a validation
 * library can repeat a value.
 */
export function buildApiSchema({
  providers,
  search,
  gapCounts,
  outcomes,
  writesPerMinute = WRITES_PER_MINUTE,
  pathStatement,
}: SchemaPorts): GraphQLSchema {
  const instances = new Map<unknown, object>([
    ...FROM_SNAPSHOT.map((type): [unknown, object] => [type, new type()]),
    [GapResolver, new GapResolver(gapCounts)],
    [OutcomeResolver, new OutcomeResolver(outcomes, new RateLimit(writesPerMinute))],
    [ProviderResolver, new ProviderResolver(providers)],
    [SearchResolver, new SearchResolver(search)],
    [SolutionPathResolver, new SolutionPathResolver(pathStatement)],
  ]);
  const schema = buildSchemaSync({
    resolvers: [
      GapResolver,
      OutcomeResolver,
      ProviderResolver,
      SearchResolver,
      SolutionPathResolver,
      ...FROM_SNAPSHOT,
    ],
    container: { get: (type) => instances.get(type) },
    validate: false,
  });
  const query = schema.getQueryType();
  if (query) query.description = "Everything that can be asked. Asking writes nothing.";
  const mutation = schema.getMutationType();
  if (mutation)
    mutation.description = "Telling what came of it, as counts on links. Off unless the server has a token.";
  return schema;
}

/** The schema as text, in a stable order, ending in a line break. */
export function printSdl(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
