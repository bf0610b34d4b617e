import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { bottlenecks, themesOf, type Bottleneck } from "../../domain/bottlenecks/bottlenecks.js";
import { RequirementType, toRequirement } from "../action/requirement.type.js";
import type { RequestContext } from "../context.js";
import { badInput } from "../errors.js";
import { IssueType, toIssue } from "../issue/issue.type.js";
import { readCurrentArea } from "../shared/current-area.js";
import { perPage, usually } from "../shared/estimate.js";
import { InLanguage, type Language } from "../shared/language.js";
import { First, readFirst } from "../shared/page.js";
import { SourceType, toSources } from "../source/source.type.js";
import { each, one, viewOf, type View } from "../view.js";
import { BottleneckType, DocumentedKnotType, toBottleneck, toDocumentedKnot } from "./bottleneck.type.js";

@Resolver(() => BottleneckType)
export class BottleneckResolver {
  @Query(() => [BottleneckType], {
    description:
      "Requirements that lock most situations, most first: over the documented knots, and over reported dead ends where ten or more were heard.",
    complexity: perPage(),
  })
  async bottlenecks(
    @Ctx() context: RequestContext,
    @Arg("area", () => ID, {
      nullable: true,
      description:
        "Only actions that reach people of this area. Knots and reports hold no place, so the counts stay those of the whole country.",
    })
    area: string | null | undefined,
    @Arg("theme", () => String, {
      nullable: true,
      description: "Only knots about issues of this theme (`Issue.theme`).",
    })
    theme: string | null | undefined,
    @Arg("rulesOnly", () => Boolean, {
      defaultValue: true,
      description: "Leave out what follows from how things are, which no one can change.",
    })
    rulesOnly: boolean,
    @First() first: number | null,
    @InLanguage() language: Language,
  ): Promise<BottleneckType[]> {
    const view = viewOf(context, language);
    const most = readFirst(first);
    const { world } = view;
    const themes = themesOf(world);
    if (theme !== null && theme !== undefined && !themes.includes(theme))
      throw badInput("theme", `one of ${themes.join(", ")}`);
    const found = bottlenecks(world, { theme: theme ?? undefined, rulesOnly });
    const isAnywhere = area === null || area === undefined;
    const here = isAnywhere ? found : await thoseIn(view, found, readCurrentArea(world, area, "area"));
    return each(view, here.slice(0, most), (bottleneck) => toBottleneck(view, bottleneck));
  }

  @FieldResolver(() => RequirementType, {
    description: "The requirement: what asks for what, and who imposes it.",
  })
  requirement(@Root() { view, bottleneck: { act, requirement } }: BottleneckType): RequirementType {
    return one(view, requirement, () => toRequirement(view, act, requirement));
  }

  @FieldResolver(() => [DocumentedKnotType], {
    description: "The documented knots that open without it.",
    complexity: usually(3),
  })
  knots(@Root() { view, bottleneck }: BottleneckType): DocumentedKnotType[] {
    return each(view, bottleneck.opens, (knot) => toDocumentedKnot(view, knot));
  }
}

@Resolver(() => DocumentedKnotType)
export class DocumentedKnotResolver {
  @FieldResolver(() => [IssueType], { description: "What it is about.", complexity: usually(3) })
  issues(@Root() { view, knot }: DocumentedKnotType): IssueType[] {
    return each(view, knot.issues, (place) => toIssue(view, place + view.world.causes.eventCount));
  }

  @FieldResolver(() => [SourceType], { description: "What it rests on.", complexity: usually(2) })
  sources(@Root() { view, knot }: DocumentedKnotType): SourceType[] {
    return toSources(view, knot.sources);
  }
}

/** Those whose act reaches people of the area; ordinary routes are there for everyone. One round trip at most. */
async function thoseIn(
  { context }: View,
  found: readonly Bottleneck[],
  areas: readonly string[],
): Promise<Bottleneck[]> {
  const offered = await Promise.all(
    found.map(async ({ act, action }) => {
      if (act.label === "Route") return true;
      const { total } = await context.loaders.offers.load({ intervention: action.id, areas });
      return total > 0;
    }),
  );
  return found.filter((_, place) => offered[place]);
}
