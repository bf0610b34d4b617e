import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { gapOf } from "../../domain/gap.js";
import { ledgerOf } from "../../domain/ledger/ledger.js";
import type { LocalOffers } from "../../domain/ports.js";
import type { RequestContext } from "../context.js";
import { PathLedgerType, toPathLedger } from "../ledger/path-ledger.type.js";
import { MOST_OFFERS } from "../loaders.js";
import { USUAL_OFFERS } from "../provider/intervention-offers.resolver.js";
import { LocalOffersType, toLocalOffers } from "../provider/offer.type.js";
import { perPage, usually } from "../shared/estimate.js";
import { First, readFirst } from "../shared/page.js";
import { each } from "../view.js";
import { GapType, toGap } from "./gap.type.js";
import { NearMissType, toNearMiss } from "./near-miss.type.js";
import { SolutionPathType, toSolutionPath } from "./solution-path.type.js";
import { SolutionType } from "./solution.type.js";

const USUAL_PATHS = 5;
const MOST_PATHS = 20;
const USUAL_LEDGER = 8;
const USUAL_MISSES = 3;
const MOST_MISSES = 10;

@Resolver(() => SolutionType)
export class SolutionResolver {
  @FieldResolver(() => [SolutionPathType], {
    description: "The reasons with the path of each, largest share first.",
    complexity: perPage(USUAL_PATHS, MOST_PATHS),
  })
  paths(
    @Root() { solved, solution }: SolutionType,
    @First(USUAL_PATHS, MOST_PATHS) first: number | null,
  ): SolutionPathType[] {
    const shown = solution.paths.slice(0, readFirst(first, USUAL_PATHS, MOST_PATHS));
    return shown.map((path) => toSolutionPath(solved.view, path, solution.intervention.id));
  }

  @FieldResolver(() => LocalOffersType, {
    nullable: true,
    description:
      "Who does it here; without a municipality who does it for the whole country. Null, with an error beside it, while the database cannot be reached.",
    complexity: usually(USUAL_OFFERS),
  })
  async providers(
    @Root() solution: SolutionType,
    @Ctx() context: RequestContext,
    @First(USUAL_OFFERS, MOST_OFFERS) first: number | null,
  ): Promise<LocalOffersType> {
    const most = readFirst(first, USUAL_OFFERS, MOST_OFFERS);
    return toLocalOffers(solution.solved.view, await offersOf(solution, context), most);
  }

  @FieldResolver(() => GapType, {
    nullable: true,
    description: "What to do when nobody is known to offer it here; null when somebody is.",
  })
  async gap(@Root() solution: SolutionType, @Ctx() context: RequestContext): Promise<GapType | undefined> {
    const { view, ranking } = solution.solved;
    const gap = gapOf(view.world, ranking, solution.solution, await offersOf(solution, context));
    return gap && toGap(view, gap);
  }

  @FieldResolver(() => PathLedgerType, {
    nullable: true,
    description: "Who pays, who gains and who decides, beside muddling on.",
    complexity: usually(USUAL_LEDGER),
  })
  ledger(@Root() { solved, solution }: SolutionType): PathLedgerType | undefined {
    const { view, ranking } = solved;
    const openDemands = solution.conditions
      .filter(({ state, requirement }) => state === "NOT_MET" && requirement.hard)
      .map(({ requirement }) => requirement.imposedBy);
    const { intervention } = solution;
    const steps = [{ order: 1, action: intervention, intervention, openDemands }];
    const { priority } = ranking.input;
    const task = { facts: ranking.facts, steps, ...(priority === undefined ? {} : { priority }) };
    return toPathLedger(view, ledgerOf(view.world, view.world.ledger, task));
  }

  @FieldResolver(() => [NearMissType], {
    description: "Interventions for the same main issue that cannot be done now, and why.",
    complexity: perPage(USUAL_MISSES, MOST_MISSES),
  })
  nearMisses(
    @Root() { solved, solution }: SolutionType,
    @First(USUAL_MISSES, MOST_MISSES) first: number | null,
  ): NearMissType[] {
    const most = readFirst(first, USUAL_MISSES, MOST_MISSES);
    return each(solved.view, solved.explainer.nearMissesOf(solution, most), (miss) =>
      toNearMiss(solved.view, miss),
    );
  }
}

/** All offers of a page are loaded in one round trip; providers and gap share it. */
function offersOf({ solved, solution }: SolutionType, { loaders }: RequestContext): Promise<LocalOffers> {
  return loaders.offers.load({ intervention: solution.intervention.id, areas: solved.areas });
}
