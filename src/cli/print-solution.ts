import type { ConditionCheck } from "../domain/condition-checks.js";
import type { MissedSolution } from "../domain/near-miss-words.js";
import type { SafetyBlock } from "../domain/safety.js";
import type { Solution } from "../domain/solution.js";
import type { Language, Text } from "../domain/text.js";
import { EVIDENCE_OF, inWords, RULE_SPACE, WHO_DECIDES } from "../domain/words.js";

const HEADINGS = {
  why: { nl: "Waarom", en: "Why" },
  unmet: { nl: "Niet in orde", en: "Not met" },
  ask: { nl: "Nog vragen", en: "Still to ask" },
  law: { nl: "Regels", en: "Rules" },
  cost: { nl: "Kosten", en: "Cost" },
  time: { nl: "Duur", en: "Time" },
  proof: { nl: "Bewijs", en: "Proof" },
  first: { nl: "Eerste stap", en: "First step" },
  care: { nl: "Let op", en: "Take care" },
  only: { nl: "Alleen voor", en: "Only for" },
  missed: { nl: "Net niet", en: "Near misses" },
  share: { nl: "van de reden", en: "of the reason" },
  days: { nl: "dagen", en: "days" },
} satisfies Record<string, Text>;

const PATHS_SHOWN = 3;
/** Reasons below this share say nothing to a person. */
const SMALLEST_SHARE = 0.01;
const QUESTIONS_SHOWN = 3;

/** One solution as lines a caseworker can read aloud; ends without a line break. */
export function printSolution(solution: Solution, language: Language): string {
  const { intervention, rank, paths, conditions, fitSentence, unfitSentence, group, warnings } = solution;
  const say = (text: Text): string => text[language];
  const lines = [
    `${rank}. ${say(intervention.name)}`,
    `   ${say(intervention.description)}`,
    ...paths
      .filter(({ share }) => share >= SMALLEST_SHARE)
      .slice(0, PATHS_SHOWN)
      .map(({ sentence, share }) =>
        row(say(HEADINGS.why), `${say(sentence)} (${percent(share)} ${say(HEADINGS.share)})`),
      ),
    ...(fitSentence === undefined ? [] : [row("", say(fitSentence))]),
    ...(unfitSentence === undefined ? [] : [row(say(HEADINGS.care), say(unfitSentence))]),
    ...warnings.map(({ why }) => row(say(HEADINGS.care), say(why))),
    ...(group === undefined || group.belongs === "YES" ? [] : [row(say(HEADINGS.only), say(group.text))]),
    ...printConditions(conditions, language),
    row(
      say(HEADINGS.law),
      `${say(inWords(RULE_SPACE, intervention.ruleSpace))} (${laws(solution)}${decides(solution, language)})`,
    ),
    row(say(HEADINGS.cost), range(intervention.cost.low, intervention.cost.high, "euro")),
    row(say(HEADINGS.time), range(intervention.leadTime.low, intervention.leadTime.high, say(HEADINGS.days))),
    row(say(HEADINGS.proof), say(intervention.effect ?? inWords(EVIDENCE_OF, intervention.evidenceOf))),
    row(say(HEADINGS.first), say(intervention.firstStep)),
  ];
  return lines.join("\n");
}

export function printMisses(misses: readonly MissedSolution[], language: Language): string {
  if (misses.length === 0) return "";
  const lines = misses.map(({ intervention, reasons }) => {
    return `   ${intervention.name[language]}: ${reasons.map(({ text }) => text[language]).join(" ")}`;
  });
  return [HEADINGS.missed[language], ...lines].join("\n");
}

/** Whom to call and what to say first; stands above everything else. */
export function printSafety({ rules, contacts }: SafetyBlock, language: Language): string {
  const said = rules[0]?.say[language] ?? [];
  const calls = contacts
    .filter(({ inView }) => inView)
    .map(
      ({ contact, when }) =>
        `   ${contact.phone ?? contact.site ?? ""}  ${contact.name[language]}${when === undefined ? "" : ` (${when[language]})`}`,
    );
  return [...said, ...calls].join("\n");
}

function printConditions(conditions: readonly ConditionCheck[], language: Language): string[] {
  const unmet = conditions.filter(({ state }) => state === "NOT_MET");
  const unknown = conditions.filter(({ state }) => state === "UNKNOWN").slice(0, QUESTIONS_SHOWN);
  return [
    ...unmet.map(({ condition }) => row(HEADINGS.unmet[language], condition.name[language])),
    ...unknown.map(({ condition }) => row(HEADINGS.ask[language], condition.question[language])),
  ];
}

function laws({ grounds }: Solution): string {
  const decisive = grounds.filter((ground) => ground.decisive);
  return (decisive.length > 0 ? decisive : grounds)
    .map(({ basis }) => `${basis.law} ${basis.article}`)
    .join("; ");
}

function decides({ intervention, grounds }: Solution, language: Language): string {
  return `${grounds.length > 0 ? "; " : ""}${inWords(WHO_DECIDES, intervention.whoDecides)[language]}`;
}

function row(heading: string, text: string): string {
  return `   ${heading.padEnd(13)}${text}`;
}

function range(low: number, high: number, unit: string): string {
  return `${low === high ? low : `${low}-${high}`} ${unit}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
