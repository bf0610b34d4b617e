import type { Condition, Group, Intervention, Issue } from "../concepts.js";
import { excludes } from "../door.js";
import { knownFact, unfitSentence } from "../fact-words.js";
import type { Facts } from "../facts.js";
import { isKnown } from "../fit.js";
import { explainMiss } from "../near-miss-words.js";
import { rankInterventions, type Ranking, type Scored } from "../ranking.js";
import type { Situation } from "../situation.js";
import { interventionAt } from "../solution.js";
import type { Text } from "../text.js";
import { reasonsOf } from "../value.js";
import { bothWays, enumerate, lower } from "../words.js";
import { DEFAULT_WEIGHTS, DIVERSITY_PLACES } from "../weights.js";
import { causeAt, type World } from "../world.js";

/**
 * NO_LINK: it addresses nothing that plays. NOT_FOR_YOU: it is for a group the person is not in. CONDITION,
 * EXCLUDED, TRIED: it is kept out. LOW: it is in the list, below the first ten, with what stands above it.
 * IN_LIST: it is among the first ten.
 */
export type WhyNotKind = "NO_LINK" | "NOT_FOR_YOU" | "CONDITION" | "EXCLUDED" | "TRIED" | "LOW" | "IN_LIST";

export interface WhyNotReason {
  readonly kind: WhyNotKind;
  readonly text: Text;
  /** What would have to change; absent where nothing has to. */
  readonly change?: Text;
  readonly condition?: Condition;
  readonly group?: Group;
  /** Issues by which it would come into view. */
  readonly issues: readonly Issue[];
  /** Acts that stand above it and serve the same. */
  readonly dominatedBy: readonly Intervention[];
  /** Place in the list, from 1. */
  readonly place?: number;
}

const SHOWN = 3;
const OR: Text = { nl: "of", en: "or" };

/** Why an intervention is not in the list, or where it stands and why not higher. Pure. */
export function whyNot(
  world: World,
  situation: Situation,
  intervention: number,
  ranking: Ranking = rankInterventions(world, situation, DEFAULT_WEIGHTS),
): WhyNotReason[] {
  const act = interventionAt(world, intervention);
  const place = ranking.ranked.findIndex(({ index }) => index === intervention);
  if (place >= 0) return [inList(world, ranking, act, place)];
  const reasons = [...keptOut(world, ranking, situation, intervention), ...noLink(world, ranking, act)];
  const group = world.groups.list[act.onlyFor?.group ?? -1];
  if (group !== undefined && act.onlyFor !== undefined && ranking.facts.groups[act.onlyFor.group] === -1) {
    const { text } = act.onlyFor;
    reasons.unshift({
      ...NOTHING,
      kind: "NOT_FOR_YOU",
      text: bothWays(
        (to) => `${{ nl: "Dit is alleen voor", en: "This is only for" }[to]} ${lower(text[to])}.`,
      ),
      change: bothWays(
        (to) =>
          `${{ nl: "Het past als dit klopt", en: "It fits when this is so" }[to]}: ${lower(group.name[to])}.`,
      ),
      group,
    });
  }
  return reasons;
}

const NOTHING = { issues: [], dominatedBy: [] } as const;

function keptOut(world: World, ranking: Ranking, situation: Situation, intervention: number): WhyNotReason[] {
  const miss = ranking.nearMisses.find(({ index }) => index === intervention);
  if (miss !== undefined) {
    return explainMiss(world, miss).reasons.map((reason): WhyNotReason => ({
      ...NOTHING,
      ...reason,
      ...changeFor(reason),
    }));
  }
  const act = interventionAt(world, intervention);
  const own = new Set(act.addresses.map(({ cause }) => cause));
  const excluded = act.excludes.filter((each) => each.hard && excludes(each, ranking.facts, own));
  return [
    ...excluded.map(({ why }): WhyNotReason => ({ ...NOTHING, kind: "EXCLUDED", text: why })),
    ...(situation.tried.has(intervention) ? [{ ...NOTHING, kind: "TRIED" as const, text: TRIED }] : []),
  ];
}

const TRIED: Text = { nl: "Dit is al eerder geprobeerd.", en: "This was tried before." };

function changeFor({ kind, condition }: { kind: string; condition?: Condition }): { change?: Text } {
  if (kind === "TRIED") return { change: { nl: "Haal het uit de lijst van wat al is geprobeerd.", en: "Take it off the list of what was tried." } }; // prettier-ignore
  if (condition === undefined) return {};
  return {
    change: bothWays(
      (to) => `${{ nl: "Eerst nodig", en: "Needed first" }[to]}: ${lower(condition.name[to])}.`,
    ),
  };
}

function noLink(world: World, { input: { belief } }: Ranking, act: Intervention): WhyNotReason[] {
  const helps = act.addresses.filter(({ grade }) => grade > 0).sort((a, b) => b.grade - a.grade);
  if (helps.some(({ cause }) => (belief[cause] ?? 0) > 0)) return [];
  const issues = helps.slice(0, SHOWN).map(({ cause }) => causeAt(world, cause).node as Issue);
  const names = (to: "nl" | "en", and: string): string =>
    enumerate(issues.map(({ name }) => `“${lower(name[to])}”`), and); // prettier-ignore
  return [
    {
      kind: "NO_LINK",
      text: {
        nl: `Dit helpt bij ${names("nl", "en")}. Dat speelt hier niet, voor zover bekend.`,
        en: `This helps with ${names("en", "and")}. That does not play here, as far as is known.`,
      },
      change: {
        nl: `Speelt ${names("nl", "of")}? Dan komt het in beeld.`,
        en: `Does ${names("en", "or")} play? Then it comes into view.`,
      },
      issues,
      dominatedBy: [],
    },
  ];
}

function inList(world: World, ranking: Ranking, act: Intervention, at: number): WhyNotReason {
  const scored = ranking.ranked[at] as Scored;
  const isShown = at < DIVERSITY_PLACES;
  const above = ranking.ranked.slice(0, at).map(({ index }) => interventionAt(world, index));
  const main = reasonsOf(act, ranking.input)[0]?.address;
  const rivals = above.filter(({ addresses }) =>
    addresses.some(({ cause, grade }) => cause === main?.cause && grade >= (main?.grade ?? 0)),
  );
  const dominatedBy = (rivals.length > 0 ? rivals : above).slice(0, SHOWN);
  const change = lift(world, ranking.facts, act, scored);
  return {
    kind: isShown ? "IN_LIST" : "LOW",
    text: placeText(at + 1, isShown ? [] : dominatedBy),
    ...(change === undefined ? {} : { change }),
    issues: [],
    dominatedBy,
    place: at + 1,
  };
}

function placeText(place: number, above: readonly Intervention[]): Text {
  return bothWays((to) => {
    const at = { nl: `Dit staat op plaats ${place}.`, en: `This is in place ${place}.` }[to];
    if (above.length === 0) return at;
    const names = enumerate(above.map(({ name }) => `“${name[to]}”`), to === "nl" ? "en" : "and"); // prettier-ignore
    const better = { nl: "Hoger staat wat hier meer raakt", en: "Above it stands what touches more here" }[
      to
    ];
    return `${at} ${better}: ${names}.`;
  });
}

/** What keeps a listed act from standing higher: a fact that makes it unfit, or none that makes it right. */
function lift(world: World, facts: Facts, act: Intervention, { group }: Scored): Text | undefined {
  const unfit = act.notWhen.filter((fact) => isKnown(facts, fact));
  if (unfit.length > 0) return unfitSentence(unfit.map((fact) => knownFact(world, fact)));
  if (act.onlyFor !== undefined && group < 1) {
    const { text } = act.onlyFor;
    return bothWays(
      (to) =>
        `${{ nl: "Het is alleen voor", en: "It is only for" }[to]} ${lower(text[to])}; ${{ nl: "dat is nog niet bekend", en: "that is not known yet" }[to]}.`,
    );
  }
  if (act.fitsWhen.length === 0 || act.fitsWhen.some((fact) => isKnown(facts, fact))) return undefined;
  const wished = act.fitsWhen.slice(0, SHOWN).map((fact) => knownFact(world, fact));
  const not = { nl: "nog niet ", en: "not yet " };
  const names = (to: "nl" | "en"): string =>
    enumerate(
      wished.map(({ name, holds }) => `${holds ? "" : not[to]}${lower(name[to])}`),
      OR[to],
    );
  return {
    nl: `Het stijgt als bijvoorbeeld dit bekend is: ${names("nl")}.`,
    en: `It rises when, for instance, this is known: ${names("en")}.`,
  };
}
