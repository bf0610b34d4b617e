import type { PlanAnswer } from "../../domain/plan/make-plan.js";
import type { Text } from "../../domain/text.js";

const ALREADY_MET: Text = {
  nl: "Alles wat je wilt bereiken, is er al. Er is geen plan nodig.",
  en: "Everything you want to reach is there already. No plan is needed.",
};

const NO_GOAL: Text = {
  nl: "Er is nog niets waarvoor we een plan kunnen maken. Vertel wat er speelt, of kies een doel.",
  en: "There is nothing yet to make a plan for. Tell what plays, or choose a goal.",
};

const NO_PLAN: Text = {
  nl: "Wij kennen geen plan dat dit haalt. Kijk wat er in de weg staat, en wie dat kan wegnemen.",
  en: "We know of no plan that reaches this. See what stands in the way, and who could lift it.",
};

const NOT_FOUND: Text = {
  nl: "Wij vonden op tijd geen plan dat dit haalt. Kies een kleiner doel, of minder doelen tegelijk.",
  en: "We found no plan in time that reaches this. Choose a smaller goal, or fewer goals at once.",
};

/** Why there are no steps, for people; undefined when there are. */
export function planWords(answer: PlanAnswer): Text | undefined {
  if (answer.kind === "PLAN") return undefined;
  if (answer.kind === "ALREADY_MET") return ALREADY_MET;
  if (answer.goals.length === 0 && answer.standsInTheWay.length === 0) return NO_GOAL;
  return answer.isProven ? NO_PLAN : NOT_FOUND;
}
