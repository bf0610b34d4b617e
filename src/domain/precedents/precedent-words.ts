import type { Precedent } from "../concepts.js";
import type { Text } from "../text.js";

/** What a case is worth as evidence; shown with every case. */
const NO_PROOF: Text = {
  nl: "Dit is één gepubliceerd geval, geen bewijs.",
  en: "This is one published case, no proof.",
};

const NO_ADVICE: Text = {
  nl: "Dit is één gepubliceerd geval, geen bewijs. Wat is geprobeerd, hielp hier niet: lees het niet als advies.",
  en: "This is one published case, no proof. What was tried did not help here: do not read it as advice.",
};

export function evidenceNote({ ended }: Precedent): Text {
  return ended === "failed" ? NO_ADVICE : NO_PROOF;
}
