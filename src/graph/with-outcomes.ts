import type { Action, Address, CauseEdge, Intervention, Requirement } from "../domain/concepts.js";
import { versionText, type GraphVersion } from "../domain/graph-rows.js";
import {
  betaMean,
  claimWeight,
  evidenceWeight,
  LEAST_WEIGHT,
  shareOfStrength,
  strengthOfShare,
  type Tally,
} from "../domain/outcomes/beta.js";
import { gotInEdge, helpedEdge, playedEdge, type EdgeOutcome } from "../domain/outcomes/outcome-edge.js";
import type { Catalogue, CauseGraph, World } from "../domain/world.js";

/**
 * The world of a version: the knowledge as it was loaded, moved by what was heard. Pure; `loaded` stays as it is, and
 * every edge that nothing was heard of is the same object in both. Outcomes of edges that left the knowledge count for
 * nothing.
 */
export function withOutcomes(loaded: World, version: GraphVersion, outcomes: readonly EdgeOutcome[]): World {
  if (outcomes.length === 0)
    return versionText(version) === versionText(loaded.version) ? loaded : { ...loaded, version };
  const learner = new Learner(loaded, outcomes);
  return {
    ...loaded,
    version,
    causes: learner.causes(loaded.causes),
    interventions: learner.each(loaded.interventions, (act) => learner.intervention(act)),
    routes: learner.each(loaded.routes, (act) => learner.action(act)),
  };
}

class Learner {
  private readonly heard: ReadonlyMap<string, Tally>;

  constructor(
    private readonly world: World,
    outcomes: readonly EdgeOutcome[],
  ) {
    this.heard = new Map(outcomes.map(({ edge, answers, yes }) => [edge, { answers, yes }]));
  }

  causes(causes: CauseGraph): CauseGraph {
    const edges = causes.edges.map((edge) => this.link(edge));
    return { ...causes, edges, weight: Float64Array.from(edges, ({ strength }) => strength) };
  }

  each<T extends { readonly id: string }>(
    { list, index }: Catalogue<T>,
    learn: (entry: T) => T,
  ): Catalogue<T> {
    return { list: list.map(learn), index };
  }

  intervention(act: Intervention): Intervention {
    const addresses = act.addresses.map((address) => this.address(act, address));
    const isSame = addresses.every((address, place) => address === act.addresses[place]);
    return this.action(isSame ? act : { ...act, addresses });
  }

  /** The mean starts at the editorial chance that the condition holds. */
  action<T extends Action>(act: T): T {
    const requires = act.requires.map((requirement): Requirement => {
      const condition = this.world.conditions.list[requirement.condition];
      const tally = this.heard.get(gotInEdge(act.id, condition?.id ?? ""));
      if (tally === undefined || condition === undefined) return requirement;
      return {
        ...requirement,
        learned: { ...tally, prior: { mean: condition.prior, weight: LEAST_WEIGHT } },
      };
    });
    return requires.every((each, place) => each === act.requires[place]) ? act : { ...act, requires };
  }

  /**
   * The answers come from households where the cause was told, so they are about the share in which the issue plays;
   * the strength follows from that share.
   */
  private link(edge: CauseEdge): CauseEdge {
    const tally = this.heard.get(playedEdge(edge.id));
    if (tally === undefined) return edge;
    const prior = { mean: shareOfStrength(edge.strength), weight: claimWeight(edge.claim) };
    return { ...edge, strength: strengthOfShare(betaMean(prior, tally)), learned: { ...tally, prior } };
  }

  /** The mean starts at the effect of the grade, which a request may change, so only its weight is kept. */
  private address({ id, evidenceOf }: Intervention, address: Address): Address {
    const { issues, causes } = this.world;
    const issue = issues.list[address.cause - causes.eventCount]?.id ?? "";
    const tally = address.grade > 0 ? this.heard.get(helpedEdge(id, issue)) : undefined;
    return tally === undefined
      ? address
      : { ...address, learned: { ...tally, weight: evidenceWeight(evidenceOf) } };
  }
}
