import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { ledgerOf, type Ledger } from "../../domain/ledger/ledger.js";
import { makePlan, type PlanAnswer } from "../../domain/plan/make-plan.js";
import { rankInterventions, type Ranking } from "../../domain/ranking.js";
import { readSafety } from "../../domain/safety.js";
import type { Situation } from "../../domain/situation.js";
import { DEFAULT_WEIGHTS } from "../../domain/weights.js";
import type { World } from "../../domain/world.js";
import type { RequestContext } from "../context.js";
import {
  LedgerEntryType,
  LedgerTotalType,
  toLedgerEntry,
  toLedgerTotal,
} from "../ledger/ledger-entry.type.js";
import { ReferenceType, toReference } from "../ledger/reference.type.js";
import { SeatType, toSeat } from "../ledger/seat.type.js";
import { PlanValuesType, toPlanValues } from "../ledger/values.type.js";
import { toReply } from "../safety/reply.type.js";
import { atLeast, usually } from "../shared/estimate.js";
import { InLanguage, type Language } from "../shared/language.js";
import { readPlaceOf, readSituation } from "../situation/read-situation.js";
import { SituationInput } from "../situation/situation.input.js";
import { inTurn } from "../turns.js";
import { each, viewOf } from "../view.js";
import { PlanType, toPlan } from "./plan.type.js";
import { MOST_GOALS, MOST_LEFT_OUT, readPlanRequest } from "./read-plan-request.js";

/** Making a plan within its bound, in fields of an answer. */
const COST = 8_000;

@Resolver(() => PlanType)
export class PlanResolver {
  @Query(() => PlanType, {
    description:
      "Steps towards the goals, in an order that can be done: what first, what beside it, who decides, what it costs whom, and what could break. When there is no plan: what stands in the way, and who could lift it.",
    complexity: atLeast(COST),
  })
  plan(
    @Ctx() context: RequestContext,
    @Arg("situation", () => SituationInput, { description: "What is known of the situation." })
    input: SituationInput,
    @Arg("goals", () => [ID], {
      nullable: true,
      description: `What the plan is for: ids of conditions, issues or interventions, at most ${MOST_GOALS}. Without any: what matters most, else the first three solutions.`,
    })
    goals: string[] | null,
    @Arg("with", () => [ID], {
      nullable: true,
      description: `Interventions that must be in it, at most ${MOST_GOALS}.`,
    })
    wanted: string[] | null,
    @Arg("without", () => [ID], {
      nullable: true,
      description: `Interventions and usual ways that must not be in it, at most ${MOST_LEFT_OUT}.`,
    })
    without: string[] | null,
    @InLanguage() language: Language,
  ): Promise<PlanType> {
    const view = viewOf(context, language);
    const { world } = view;
    readPlaceOf(world, input);
    const situation = readSituation(world, input);
    const request = readPlanRequest(world, { goals, with: wanted, without });
    return inTurn(() => {
      const ranking = rankInterventions(world, situation, DEFAULT_WEIGHTS);
      const answer = makePlan(world, situation, { ...request, ranking });
      const reply = toReply(view, ranking.facts, readSafety(world, ranking.facts, situation.asked));
      const ledgerOfPlan = once(() => ledgerFor(world, situation, ranking, answer));
      return toPlan({ view, reply, answer, ledgerOfPlan });
    });
  }

  @FieldResolver(() => [LedgerEntryType], {
    description: "Per step who pays and who gains. Gains are never taken off costs.",
    complexity: usually(6),
  })
  ledger(@Root() { view, ledgerOfPlan }: PlanType): LedgerEntryType[] {
    return each(view, ledgerOfPlan().entries, (entry) => toLedgerEntry(view, entry));
  }

  @FieldResolver(() => LedgerTotalType, { description: "What the steps cost together, whoever pays." })
  total(@Root() { ledgerOfPlan }: PlanType): LedgerTotalType {
    return toLedgerTotal(ledgerOfPlan().total);
  }

  @FieldResolver(() => [ReferenceType], {
    description: "Muddling on: what usually follows per told issue when nothing changes.",
    complexity: usually(3),
  })
  reference(@Root() { view, ledgerOfPlan }: PlanType): ReferenceType[] {
    return each(view, ledgerOfPlan().reference, (reference) => toReference(view, reference));
  }

  @FieldResolver(() => PlanValuesType, {
    nullable: true,
    description: "The plan beside muddling on in three values; null without steps.",
  })
  values(@Root() { view, answer, ledgerOfPlan }: PlanType): PlanValuesType | undefined {
    return answer.kind === "PLAN" ? toPlanValues(view, ledgerOfPlan().values) : undefined;
  }

  @FieldResolver(() => [SeatType], {
    description: "Who must be at the table, with what only they may decide. Empty without steps.",
    complexity: usually(4),
  })
  atTheTable(@Root() { view, answer, ledgerOfPlan }: PlanType): SeatType[] {
    return answer.kind === "PLAN" ? each(view, ledgerOfPlan().atTheTable, (seat) => toSeat(view, seat)) : [];
  }
}

function ledgerFor(world: World, { priority }: Situation, { facts }: Ranking, answer: PlanAnswer): Ledger {
  const steps = answer.kind === "PLAN" ? answer.steps : [];
  return ledgerOf(world, world.ledger, { facts, steps, ...(priority === undefined ? {} : { priority }) });
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
