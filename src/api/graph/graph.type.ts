import { Field, Float, Int, ObjectType } from "type-graphql";
import { versionText, type GraphVersion } from "../../domain/graph-rows.js";
import { WEIGHT_RULES } from "../../domain/weights.js";
import type { World } from "../../domain/world.js";
import { NodeKind } from "../shared/node-kind.js";
import { make } from "../view.js";

@ObjectType("KindCount", { description: "How many there are of one kind.", simpleResolvers: true })
export class KindCountType {
  @Field(() => NodeKind, { description: "The kind that is counted." })
  readonly kind!: NodeKind;

  @Field(() => Int, { description: "How many there are." })
  readonly count!: number;
}

@ObjectType("WeightRule", {
  description: "One number of the ranking that a request may change.",
  simpleResolvers: true,
})
export class WeightRuleType {
  @Field(() => String, { description: "Its name in `WeightsInput`." })
  readonly name!: string;

  @Field(() => Float, { description: "Its usual value." })
  readonly value!: number;

  @Field(() => Float, { description: "The lowest value a request may give." })
  readonly min!: number;

  @Field(() => Float, { description: "The highest value a request may give." })
  readonly max!: number;

  @Field(() => String, { description: "What it does and why it is what it is, in English." })
  readonly reason!: string;
}

@ObjectType("Graph", {
  description: "The knowledge that is being served: its version and its size.",
  simpleResolvers: true,
})
export class GraphType {
  @Field(() => String, {
    description: "Version of the knowledge. Answers carry it, so they can be made again.",
  })
  readonly version!: string;

  @Field(() => String, { description: "Release of the knowledge, such as `0.2.0`." })
  readonly release!: string;

  @Field(() => String, { description: "When this version became the current one (ISO 8601)." })
  readonly builtAt!: string;

  @Field(() => [KindCountType], {
    description: "How many there are of each kind. Providers are counted by `providers { totalCount }`.",
  })
  readonly counts!: KindCountType[];

  @Field(() => Int, { description: "How many links there are between life events and issues." })
  readonly causeLinks!: number;

  @Field(() => [WeightRuleType], { description: "The numbers of the ranking that a request may change." })
  readonly weights!: WeightRuleType[];
}

export function toGraph(world: World): GraphType {
  const version: GraphVersion = world.version;
  const count = (kind: NodeKind, { list }: { readonly list: readonly unknown[] }): KindCountType =>
    make(KindCountType, { kind, count: list.length });
  return make(GraphType, {
    version: versionText(version),
    release: version.release,
    builtAt: version.builtAt,
    counts: [
      count(NodeKind.LIFE_EVENT, world.lifeEvents),
      count(NodeKind.ISSUE, world.issues),
      count(NodeKind.CONDITION, world.conditions),
      count(NodeKind.CIRCUMSTANCE, world.circumstances),
      count(NodeKind.GROUP, world.groups),
      count(NodeKind.INTERVENTION, world.interventions),
      count(NodeKind.ROUTE, world.routes),
      count(NodeKind.LEGAL_BASIS, world.legalBases),
      count(NodeKind.PROVIDER_KIND, world.providerKinds),
      count(NodeKind.AREA, world.areas),
      count(NodeKind.DOMAIN, world.domains),
      count(NodeKind.SOURCE, world.sources),
    ],
    causeLinks: world.causes.edges.length,
    weights: WEIGHT_RULES.map((rule) => make(WeightRuleType, { ...rule })),
  });
}
