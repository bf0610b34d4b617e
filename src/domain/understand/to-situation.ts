import { EMPTY_SITUATION, type Situation } from "../situation.js";
import type { World } from "../world.js";
import { type Candidate, isTold, type Understanding } from "./understanding.js";

/**
 * The reading taken as confirmed: what is told becomes ids, what is only hinted at becomes belief below 1. What is
 * denied, past, feared or somebody else's is left out: only a person may deny or confirm it. Circumstances are told
 * or left out, never hinted. Nothing for a text that was not read.
 */
export function toSituation(world: World, understanding: Understanding): Situation {
  if (understanding.outcome !== "READ") return EMPTY_SITUATION;
  const { lifeEvents, issues, circumstances } = understanding;
  const { eventCount } = world.causes;
  const told = (candidates: readonly Candidate[], offset: number): number[] =>
    candidates
      .filter(isTold)
      .map(({ place }) => place + offset)
      .sort((a, b) => a - b);
  const hinted = (candidates: readonly Candidate[], offset: number): [number, number][] =>
    candidates
      .filter(({ certainty, reading }) => reading === "SO" && certainty < 1)
      .map(({ place, certainty }) => [place + offset, certainty]);
  return {
    ...EMPTY_SITUATION,
    events: told(lifeEvents, 0),
    issues: told(issues, eventCount),
    circumstances: new Map(told(circumstances, 0).map((place) => [place, true])),
    hints: new Map([...hinted(lifeEvents, 0), ...hinted(issues, eventCount)].sort(([a], [b]) => a - b)),
  };
}
