import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { closeFacts } from "../../domain/facts.js";
import { findKnots } from "../../domain/knots/find-knots.js";
import { readSafety } from "../../domain/safety.js";
import type { RequestContext } from "../context.js";
import { toReply } from "../safety/reply.type.js";
import { atLeast } from "../shared/estimate.js";
import { InLanguage, type Language } from "../shared/language.js";
import { readPlaceOf, readSituation } from "../situation/read-situation.js";
import { SituationInput } from "../situation/situation.input.js";
import { inTurn } from "../turns.js";
import { viewOf } from "../view.js";
import { KnotsType, toKnots } from "./knots.type.js";

/** Looking for knots within its bound, in fields of an answer. */
const COST = 8_000;

@Resolver(() => KnotsType)
export class KnotsResolver {
  @Query(() => KnotsType, {
    description:
      "The circles of requirements in which this household is locked, and the sets of interventions that cut them, what asks least first.",
    complexity: atLeast(COST),
  })
  knots(
    @Ctx() context: RequestContext,
    @Arg("situation", () => SituationInput, { description: "What is known of the situation." })
    input: SituationInput,
    @InLanguage() language: Language,
  ): Promise<KnotsType> {
    const view = viewOf(context, language);
    const { world } = view;
    readPlaceOf(world, input);
    const situation = readSituation(world, input);
    return inTurn(() => {
      const facts = closeFacts(world, situation);
      const reply = toReply(view, facts, readSafety(world, facts, situation.asked));
      return toKnots(view, reply, findKnots(world, situation, facts));
    });
  }
}
