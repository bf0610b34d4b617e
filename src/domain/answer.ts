import { BestPaths } from "./best-paths.js";
import type { Domain } from "./concepts.js";
import { explainMiss, type MissedSolution } from "./near-miss-words.js";
import { rankInterventions, type NearMiss, type Ranking } from "./ranking.js";
import { readSafety, type SafetyReading, type Unconfirmed } from "./safety.js";
import type { Situation } from "./situation.js";
import { explainSolution, interventionAt, type Solution } from "./solution.js";
import type { Text } from "./text.js";
import type { Weights } from "./weights.js";
import type { World } from "./world.js";

/** Nothing was told that the graph can start from: an opening question instead of an error. */
export interface NeedMore {
  readonly kind: "NEED_MORE";
  readonly question: Text;
  readonly domains: readonly Domain[];
  /** What is acute comes first, whatever else is missing. */
  readonly safety: SafetyReading;
}

/** Something was told, and no act is left. */
export interface NothingFits {
  readonly kind: "NOTHING_FITS";
  readonly text: Text;
  readonly ranking: Ranking;
  readonly safety: SafetyReading;
}

export interface Paths {
  readonly kind: "PATHS";
  readonly ranking: Ranking;
  readonly safety: SafetyReading;
}

export type Answer = NeedMore | NothingFits | Paths;

const OPENING: Text = {
  nl: "Over welk deel van het leven gaat het vooral?",
  en: "Which part of life is it mostly about?",
};

const NOTHING_FITS: Text = {
  nl: "Wij kennen hier niets dat past. Kijk wat er net niet past, of vertel meer.",
  en: "We know nothing that fits here. See what nearly fits, or tell more.",
};

/** Answers one situation. Pure; the paths are explained afterwards, for the places that are shown. */
export function answerSituation(
  world: World,
  situation: Situation,
  weights: Weights,
  text?: Unconfirmed,
): Answer {
  const ranking = rankInterventions(world, situation, weights);
  const safety = readSafety(world, ranking.facts, situation.asked, text);
  if (!ranking.facts.told.includes(1) && situation.hints.size === 0) {
    return { kind: "NEED_MORE", question: OPENING, domains: world.domains.list, safety };
  }
  if (ranking.ranked.length === 0) return { kind: "NOTHING_FITS", text: NOTHING_FITS, ranking, safety };
  return { kind: "PATHS", ranking, safety };
}

/** Explains places of a ranking, all from one set of best paths. */
export class Explainer {
  private readonly paths: BestPaths;

  constructor(
    private readonly world: World,
    private readonly ranking: Ranking,
  ) {
    const { facts, hints } = ranking;
    this.paths = new BestPaths(world.causes, { ...facts, hints });
  }

  /** Solutions of the places [from, from + count), ranks counted from 1. */
  solutions(from: number, count: number): Solution[] {
    return this.ranking.ranked
      .slice(from, from + count)
      .map((scored, place) =>
        explainSolution(this.world, this.ranking, this.paths, scored, from + place + 1),
      );
  }

  /** The strongest near misses. */
  nearMisses(count: number): MissedSolution[] {
    return this.ranking.nearMisses.slice(0, count).map((miss) => explainMiss(this.world, miss));
  }

  /** Near misses that serve an issue which this act is mostly about: what would help the same. */
  nearMissesOf({ reasons }: Solution, count: number): MissedSolution[] {
    const main = reasons[0]?.address.cause;
    const serves = (miss: NearMiss): boolean =>
      interventionAt(this.world, miss.index).addresses.some(
        ({ cause, grade }) => cause === main && grade >= 2,
      );
    return this.ranking.nearMisses
      .filter(serves)
      .slice(0, count)
      .map((miss) => explainMiss(this.world, miss));
  }
}
