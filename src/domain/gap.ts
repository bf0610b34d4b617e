import type { LegalBasis } from "./concepts.js";
import type { LocalOffers } from "./ports.js";
import type { Ranking } from "./ranking.js";
import { interventionAt, type Solution } from "./solution.js";
import type { Intervention } from "./concepts.js";
import type { Text } from "./text.js";
import { bothWays, enumerate } from "./words.js";
import type { World } from "./world.js";

/** Nobody is known to offer an act here: who must, and what one can do without them. */
export interface Gap {
  readonly text: Text;
  /** Law that obliges someone, where there is one. */
  readonly obliged: readonly LegalBasis[];
  /** Other ranked acts for the same issue that the person or their own people can do. */
  readonly withoutThem: readonly Intervention[];
}

const OBLIGING = new Set(["must", "must-if-conditions"]);
const OWN_ACTS = 2;

/** Undefined while somebody offers it for the place. */
export function gapOf(
  world: World,
  ranking: Ranking,
  solution: Solution,
  offers: LocalOffers | undefined,
): Gap | undefined {
  if ((offers?.total ?? 0) > 0) return undefined;
  const obliged = solution.grounds.map(({ basis }) => basis).filter(({ mode }) => OBLIGING.has(mode));
  return { text: gapText(obliged, solution), obliged, withoutThem: ownActs(world, ranking, solution) };
}

function gapText(obliged: readonly LegalBasis[], { intervention }: Solution): Text {
  const step = intervention.firstStep;
  return bothWays((language) => {
    const laws = enumerate(
      obliged.map(({ law, article }) => `${law} ${article}`),
      language === "nl" ? "en" : "and",
    );
    const opening = { nl: "Wij kennen hier geen aanbieder.", en: "We know of no provider here." }[language];
    const law = {
      nl: laws === "" ? "" : ` De wet verplicht er wel toe: ${laws}.`,
      en: laws === "" ? "" : ` The law does oblige: ${laws}.`,
    }[language];
    return `${opening}${law} ${{ nl: "Eerste stap", en: "First step" }[language]}: ${step[language]}`;
  });
}

function ownActs(world: World, { ranked }: Ranking, { reasons, intervention }: Solution): Intervention[] {
  const main = reasons[0]?.address.cause;
  return ranked
    .map(({ index }) => interventionAt(world, index))
    .filter(
      ({ id, doneBy, whoDecides }) => id !== intervention.id && doneBy === "self" && whoDecides === "person",
    )
    .filter(({ addresses }) => addresses.some(({ cause, grade }) => cause === main && grade >= 2))
    .slice(0, OWN_ACTS);
}
