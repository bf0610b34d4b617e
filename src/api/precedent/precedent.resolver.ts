import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { similarPrecedents } from "../../domain/precedents/similar.js";
import { Cause, toCause } from "../cause/cause-link.type.js";
import { CircumstanceType, toCircumstance } from "../circumstance/circumstance.type.js";
import { ConditionType, toCondition } from "../condition/condition.type.js";
import type { RequestContext } from "../context.js";
import { InterventionType, toIntervention } from "../intervention/intervention.type.js";
import type { IssueType } from "../issue/issue.type.js";
import type { LifeEventType } from "../life-event/life-event.type.js";
import { perPage, usually } from "../shared/estimate.js";
import { InLanguage, type Language } from "../shared/language.js";
import { First, readFirst } from "../shared/page.js";
import { readSituation } from "../situation/read-situation.js";
import { SituationInput } from "../situation/situation.input.js";
import { SourceType, toSources } from "../source/source.type.js";
import { each, make, one, sayMaybe, viewOf } from "../view.js";
import {
  PrecedentObstacleType,
  PrecedentType,
  SimilarPrecedentType,
  toPrecedent,
  toSimilarPrecedent,
} from "./precedent.type.js";

const USUAL_CASES = 3;

@Resolver(() => SimilarPrecedentType)
export class SimilarPrecedentResolver {
  @Query(() => [SimilarPrecedentType], {
    description:
      "Published cases that share a life event or an issue with the situation, most alike first, those that went wrong included. Examples to learn from; never part of the ranking.",
    complexity: perPage(USUAL_CASES),
  })
  similarPrecedents(
    @Ctx() context: RequestContext,
    @Arg("situation", () => SituationInput, { description: "What is known of the situation." })
    input: SituationInput,
    @First(USUAL_CASES) first: number | null,
    @InLanguage() language: Language,
  ): SimilarPrecedentType[] {
    const view = viewOf(context, language);
    const most = readFirst(first, USUAL_CASES);
    const similar = similarPrecedents(view.world, readSituation(view.world, input));
    return each(view, similar.slice(0, most), (found) => toSimilarPrecedent(view, found));
  }

  @FieldResolver(() => PrecedentType, { description: "The published case." })
  precedent(@Root() { view, similar }: SimilarPrecedentType): PrecedentType {
    return one(view, similar.precedent, (precedent) => toPrecedent(view, precedent));
  }

  @FieldResolver(() => [Cause], {
    description: "Life events and issues that both have.",
    complexity: usually(2),
  })
  shared(@Root() { view, similar }: SimilarPrecedentType): (LifeEventType | IssueType)[] {
    return each(view, similar.sharedCauses, (cause) => toCause(view, cause));
  }

  @FieldResolver(() => [CircumstanceType], {
    description: "Circumstances that hold in both.",
    complexity: usually(2),
  })
  sharedCircumstances(@Root() { view, similar }: SimilarPrecedentType): CircumstanceType[] {
    return each(view, similar.sharedCircumstances, (place) => toCircumstance(view, place));
  }
}

@Resolver(() => PrecedentType)
export class PrecedentResolver {
  @FieldResolver(() => [Cause], {
    description: "Life events and issues in the case.",
    complexity: usually(4),
  })
  involved(@Root() { view, precedent }: PrecedentType): (LifeEventType | IssueType)[] {
    return each(view, precedent.causes, (cause) => toCause(view, cause));
  }

  @FieldResolver(() => [PrecedentObstacleType], {
    description: "What stood in the way.",
    complexity: usually(2),
  })
  stoodInTheWay(@Root() { view, precedent }: PrecedentType): PrecedentObstacleType[] {
    return each(view, precedent.stoodInTheWay, ({ condition, text }) =>
      make(PrecedentObstacleType, { view, conditionPlace: condition, text: sayMaybe(view, text) }),
    );
  }

  @FieldResolver(() => [InterventionType], {
    description: "What broke the deadlock; when it ended badly, what was tried in vain.",
    complexity: usually(2),
  })
  used(@Root() { view, precedent }: PrecedentType): InterventionType[] {
    return each(view, precedent.used, (place) => toIntervention(view, place));
  }

  @FieldResolver(() => [InterventionType], {
    description: "What the source names as what should have been done.",
    complexity: usually(1),
  })
  shouldHaveBeenDone(@Root() { view, precedent }: PrecedentType): InterventionType[] {
    return each(view, precedent.notDone, (place) => toIntervention(view, place));
  }

  @FieldResolver(() => [SourceType], { description: "Where it was read.", complexity: usually(1) })
  sources(@Root() { view, precedent }: PrecedentType): SourceType[] {
    return toSources(view, precedent.sources);
  }
}

@Resolver(() => PrecedentObstacleType)
export class PrecedentObstacleResolver {
  @FieldResolver(() => ConditionType, { nullable: true, description: "The condition that was not met." })
  condition(@Root() { view, conditionPlace }: PrecedentObstacleType): ConditionType | undefined {
    if (conditionPlace === undefined) return undefined;
    return one(view, conditionPlace, (place) => toCondition(view, place));
  }
}
