import type { Text } from "../../domain/text.js";

/** The steps of a load, in order, in words for the person who waits. */
export const LOAD_STEPS = {
  schema: { nl: "Indexen maken", en: "Making indexes" },
  lock: { nl: "Plaats in de rij nemen", en: "Taking the place of the only loader" },
  clean: { nl: "Resten van een afgebroken keer opruimen", en: "Clearing what an unfinished load left" },
  compare: { nl: "Vergelijken met wat er al staat", en: "Comparing with what is there" },
  offers: { nl: "Aanbod schrijven", en: "Writing what is on offer" },
  buckets: { nl: "Aanbod per gemeente klaarzetten", en: "Setting out what is on offer per municipality" },
  flip: { nl: "Overstappen op de nieuwe kennis", en: "Switching to the new knowledge" },
  sweep: { nl: "De oude versie opruimen", en: "Clearing the old version" },
  done: { nl: "Klaar", en: "Done" },
} as const satisfies Record<string, Text>;

export type LoadStep = keyof typeof LOAD_STEPS;

export interface LoadProgress {
  readonly step: LoadStep;
  readonly say: Text;
  /** Rows written in this step so far; 0 at its start. */
  readonly rows: number;
}
