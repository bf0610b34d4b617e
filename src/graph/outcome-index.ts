import type { Address, CauseEdge, Requirement } from "../domain/concepts.js";
import {
  betaMean,
  claimWeight,
  evidenceWeight,
  LEAST_WEIGHT,
  shareOfStrength,
  strengthOfShare,
  type Learned,
  type Tally,
} from "../domain/outcomes/beta.js";
import { gotInEdge, helpedEdge, playedEdge, type EdgeOutcome } from "../domain/outcomes/outcome-edge.js";

type LearnedOf<T extends { readonly learned?: unknown }> = Pick<T, "learned">;

/** What was heard, by edge; gives each edge of the read model what it learned and nothing to the others. */
export class OutcomeIndex {
  private readonly byEdge: ReadonlyMap<string, Tally>;

  constructor(outcomes: readonly EdgeOutcome[] = []) {
    this.byEdge = new Map(outcomes.map(({ edge, answers, yes }) => [edge, { answers, yes }]));
  }

  /**
   * Strength of a link after what was heard. The answers come from households where the cause was told, so they are
   * about the share in which the issue plays; the strength follows from that share.
   */
  played({ id, claim, strength }: CauseEdge): LearnedOf<CauseEdge> & { readonly strength: number } {
    const tally = this.byEdge.get(playedEdge(id));
    if (tally === undefined) return { strength };
    const prior = { mean: shareOfStrength(strength), weight: claimWeight(claim) };
    return { strength: strengthOfShare(betaMean(prior, tally)), learned: { ...tally, prior } };
  }

  /** The mean starts at the effect of the grade, which a request may change, so only its weight is kept. */
  helped(intervention: string, issue: string, evidenceOf: string, grade: number): LearnedOf<Address> {
    const tally = grade > 0 ? this.byEdge.get(helpedEdge(intervention, issue)) : undefined;
    return tally === undefined ? {} : { learned: { ...tally, weight: evidenceWeight(evidenceOf) } };
  }

  /** The mean starts at the editorial chance that the condition holds. */
  gotIn(action: string, condition: string, priorMean: number): LearnedOf<Requirement> {
    const tally = this.byEdge.get(gotInEdge(action, condition));
    const learned: Learned | undefined =
      tally === undefined ? undefined : { ...tally, prior: { mean: priorMean, weight: LEAST_WEIGHT } };
    return learned === undefined ? {} : { learned };
  }
}
