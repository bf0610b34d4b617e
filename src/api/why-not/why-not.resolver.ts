import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { whyNot } from "../../domain/plan/why-not.js";
import type { RequestContext } from "../context.js";
import { badInput } from "../errors.js";
import { idOf, readPlace } from "../shared/ids.js";
import { InLanguage, type Language } from "../shared/language.js";
import { readPlaceOf, readSituation } from "../situation/read-situation.js";
import { SituationInput } from "../situation/situation.input.js";
import { inTurn } from "../turns.js";
import { each, viewOf } from "../view.js";
import { toWhyNot, WhyNotType } from "./why-not.type.js";

/** Ranking once, in fields of an answer, and how many reasons there usually are. */
const COST = 1_000;
const USUAL_REASONS = 2;

@Resolver(() => WhyNotType)
export class WhyNotResolver {
  @Query(() => [WhyNotType], {
    description:
      "Why an intervention is not in the list or low for this situation, and what would have to change.",
    complexity: ({ childComplexity }) => COST + USUAL_REASONS * childComplexity,
  })
  whyNot(
    @Ctx() context: RequestContext,
    @Arg("situation", () => SituationInput, { description: "What is known of the situation." })
    input: SituationInput,
    @Arg("intervention", () => ID, { description: "Id of the intervention." }) id: string,
    @InLanguage() language: Language,
  ): Promise<WhyNotType[]> {
    const view = viewOf(context, language);
    const { world } = view;
    readPlaceOf(world, input);
    const situation = readSituation(world, input);
    const place = readPlace(world.interventions, "Intervention", id, "intervention");
    if (place === undefined) throw badInput("intervention", idOf("Intervention"));
    return inTurn(() => each(view, whyNot(world, situation, place), (reason) => toWhyNot(view, reason)));
  }
}
