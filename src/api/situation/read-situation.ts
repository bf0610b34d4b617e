import { readMunicipality, type AreaReading } from "../../domain/municipality.js";
import {
  readSituation as readIds,
  type Situation,
  type SituationInput as DomainInput,
  type UnknownId,
} from "../../domain/situation.js";
import { readWeights as readRules, type Weights } from "../../domain/weights.js";
import type { World } from "../../domain/world.js";
import { ApiError, badInput } from "../errors.js";
import { idOf } from "../shared/ids.js";
import { readText } from "../shared/read-text.js";
import type { SituationInput } from "./situation.input.js";
import type { WeightsInput } from "./weights.type.js";

/** Longest list of a situation. More is no situation of one household. */
export const MOST_IDS = 500;

/** How many positions an error names; the rest is more of the same. */
const MOST_POSITIONS = 20;

/** A situation read against the world; anything unknown in it is an error that names the position, never the value. */
export function readSituation(world: World, input: SituationInput): Situation {
  const { municipality: _place, moment, ...lists } = input;
  for (const [field, list] of Object.entries(lists))
    if (Array.isArray(list) && list.length > MOST_IDS)
      throw badInput(`situation.${field}`, `at most ${MOST_IDS}`);
  const given = Object.entries({ ...lists, context: moment }).filter(([, value]) => value !== null);
  const { situation, unknown } = readIds(world, Object.fromEntries(given) as DomainInput);
  if (unknown.length > 0) throw unknownIds(unknown);
  return situation;
}

/** Where help is looked for; undefined when nothing was said of it. */
export function readPlaceOf(world: World, { municipality }: SituationInput): AreaReading | undefined {
  const words = readText(municipality, "situation.municipality");
  if (words === undefined) return undefined;
  const reading = readMunicipality(world, words);
  if (reading === undefined)
    throw badInput("situation.municipality", "the code or the name of a municipality");
  return reading;
}

/** The weights of a request over the usual ones; one out of its range is an error that names it. */
export function readWeights(given: WeightsInput | null): Weights {
  const { weights, wrong } = readRules({ ...given });
  const [first] = wrong;
  if (first !== undefined)
    throw badInput(`weights.${first.name}`, `a number from ${first.min} to ${first.max}`);
  return weights;
}

function unknownIds(unknown: readonly UnknownId[]): ApiError {
  const positions = unknown.slice(0, MOST_POSITIONS).map(({ position }) => `situation.${position}`);
  const [first] = unknown;
  const expected = first === undefined ? "a known id" : idOf(first.expected);
  const more = unknown.length > 1 ? ` (and ${unknown.length - 1} more, see positions)` : "";
  return new ApiError("BAD_USER_INPUT", `${positions[0]}: expected ${expected}${more}`, {
    position: positions[0],
    positions,
  });
}
