import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { CauseLinkType, toCauseLink } from "../cause/cause-link.type.js";
import { linksFrom } from "../cause/links-from.js";
import { ConditionType, toCondition } from "../condition/condition.type.js";
import type { RequestContext } from "../context.js";
import { MeaningType, toMeaning } from "../circumstance/meaning.type.js";
import { cataloguePage } from "../shared/catalogue-page.js";
import type { Connection } from "../shared/connection.js";
import { perPage, usually } from "../shared/estimate.js";
import { readPlace } from "../shared/ids.js";
import { InLanguage, type Language } from "../shared/language.js";
import { nameHolds } from "../shared/name-filter.js";
import { After, First } from "../shared/page.js";
import { SourceType, toSources } from "../source/source.type.js";
import { at, each, viewOf } from "../view.js";
import { LifeEventFilter } from "./life-event.input.js";
import { LifeEventConnection, LifeEventType, toLifeEvent } from "./life-event.type.js";

@Resolver(() => LifeEventType)
export class LifeEventResolver {
  @Query(() => LifeEventConnection, {
    description: "Things that happen in a life, in order of id.",
    complexity: perPage(),
  })
  lifeEvents(
    @Ctx() context: RequestContext,
    @First() first: number | null,
    @After() after: string | null,
    @Arg("filter", () => LifeEventFilter, { nullable: true, description: "Which life events." })
    filter: LifeEventFilter | null,
    @InLanguage() language: Language,
  ): Connection<LifeEventType> {
    const view = viewOf(context, language);
    const { world } = view;
    const { name, lifeStage, raises } = filter ?? {};
    const issue = readPlace(world.issues, "Issue", raises, "filter.raises");
    const cause = issue === undefined ? undefined : issue + world.causes.eventCount;
    return cataloguePage(
      view,
      { first, after },
      {
        type: LifeEventConnection,
        label: "LifeEvent",
        catalogue: world.lifeEvents,
        matches: (event, place) =>
          nameHolds(event.name, name) &&
          (lifeStage ?? event.lifeStage) === event.lifeStage &&
          (cause === undefined ||
            linksFrom(world.causes, place).some((link) => world.causes.outTo[link] === cause)),
        toNode: (place) => toLifeEvent(view, place),
      },
    );
  }

  @FieldResolver(() => [CauseLinkType], {
    description: "Issues that this may raise, with what is known of each link.",
    complexity: usually(4),
  })
  raises(@Root() { view, place }: LifeEventType): CauseLinkType[] {
    return each(view, linksFrom(view.world.causes, place), (link) => toCauseLink(view, link));
  }

  @FieldResolver(() => [ConditionType], {
    description: "Conditions that hold once this happened.",
    complexity: usually(1),
  })
  ensures(@Root() { view, place }: LifeEventType): ConditionType[] {
    return each(view, view.near.ensures[place] ?? [], (condition) => toCondition(view, condition));
  }

  @FieldResolver(() => [MeaningType], {
    description: "Circumstances that mean, by the words themselves, that this happened.",
    complexity: usually(1),
  })
  meantBy(@Root() { view, place }: LifeEventType): MeaningType[] {
    return each(view, view.near.meantBy.cause[place] ?? [], (meaning) => toMeaning(view, meaning));
  }

  @FieldResolver(() => [SourceType], { description: "What this rests on.", complexity: usually(2) })
  sources(@Root() { view, place }: LifeEventType): SourceType[] {
    return toSources(view, at(view.world.lifeEvents.list, place).sources);
  }
}
