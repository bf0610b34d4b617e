import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../context.js";
import { SourceType, toSources } from "../source/source.type.js";
import { OfferType } from "./offer.type.js";
import { ProviderType, toProvider } from "./provider.type.js";

@Resolver(() => OfferType)
export class OfferResolver {
  @FieldResolver(() => ProviderType, {
    nullable: true,
    description: "The provider with all that is known of it.",
  })
  async provider(
    @Root() { view, card }: OfferType,
    @Ctx() { loaders }: RequestContext,
  ): Promise<ProviderType | undefined> {
    const record = await loaders.providers.load(card.provider);
    return record === undefined ? undefined : toProvider(view, record);
  }

  @FieldResolver(() => SourceType, { nullable: true, description: "Where it was read." })
  source(@Root() { view, card }: OfferType): SourceType | undefined {
    return toSources(view, card.sourceId === undefined ? [] : [card.sourceId])[0];
  }
}
