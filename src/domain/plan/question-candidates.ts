import type { Intervention } from "../concepts.js";
import type { Label } from "../kinds.js";
import { concerns } from "../condition-checks.js";
import type { Situation } from "../situation.js";
import type { Text } from "../text.js";
import { bothWays } from "../words.js";
import { causeAt, type World } from "../world.js";
import type { FirstThree } from "./first-three.js";
import type { AskedAs, QuestionBook } from "./question-book.js";

/** An unknown that can be asked about. */
export interface Candidate {
  readonly label: Label;
  readonly id: string;
  readonly name: Text;
  readonly asked: AskedAs;
  readonly sensitive: boolean;
  /** Declared or derived chance of yes; only to choose a question, never shown. */
  readonly chance: number;
  readonly ifYes: Partial<Situation>;
  readonly ifNo: Partial<Situation>;
  /** Why it is asked, where the question does not say so itself. */
  readonly because: Text;
}

/** Acts whose unknown conditions, groups and facts are asked about. */
const LOOKED_AT = 10;
const LEAST_BELIEF = 0.1;
/** A sensitive issue is asked about only when it is at least so likely. */
const SENSITIVE_BELIEF = 0.5;
/** Declared chance of a circumstance or group of which nothing is known. */
const DECLARED = 0.3;

/** What may be asked: likely issues, and what the first ten acts ask that nobody knows. */
export function candidatesFor(
  world: World,
  situation: Situation,
  book: QuestionBook,
  first: FirstThree,
  backward: Float64Array,
): Candidate[] {
  const acts = first.first(LOOKED_AT).map((place) => world.interventions.list[place] as Intervention);
  return [
    ...issues(world, situation, book, first, backward),
    ...conditions(world, situation, book, first, acts),
    ...circumstances(world, situation, first, acts),
    ...groups(world, situation, book, first, acts),
  ];
}

function issues(
  world: World,
  situation: Situation,
  book: QuestionBook,
  { belief, facts }: FirstThree,
  backward: Float64Array,
): Candidate[] {
  return world.issues.list.flatMap((issue, place): Candidate[] => {
    const cause = place + world.causes.eventCount;
    const asked = book.issues.get(issue.id);
    const chance = 1 - (1 - (belief[cause] as number)) * (1 - (backward[cause] as number));
    if (asked === undefined || facts.told[cause] === 1 || facts.denied[cause] === 1) return [];
    if (chance < (asked.sensitive ? SENSITIVE_BELIEF : LEAST_BELIEF)) return [];
    return [
      {
        label: "Issue",
        id: issue.id,
        name: issue.name,
        asked,
        sensitive: asked.sensitive,
        chance,
        ifYes: { issues: [...situation.issues, cause].sort((a, b) => a - b) },
        ifNo: { denied: [...situation.denied, cause].sort((a, b) => a - b) },
        because: bothWays((to) => `${BEHIND[to]}: “${behind(world, cause, facts.told, to)}”.`),
      },
    ];
  });
}

function conditions(
  world: World,
  situation: Situation,
  book: QuestionBook,
  { facts }: FirstThree,
  acts: readonly Intervention[],
): Candidate[] {
  const askedBy = new Map<number, Intervention>();
  for (const act of acts) {
    for (const { condition, hard } of act.requires)
      if (hard && !askedBy.has(condition)) askedBy.set(condition, act);
  }
  return [...askedBy].flatMap(([place, act]): Candidate[] => {
    const condition = world.conditions.list[place];
    if (condition === undefined || facts.conditions.state[place] !== 0 || book.homework.has(condition.id))
      return [];
    const isDoubted = facts.conditions.doubted[place] === 1;
    if (!isDoubted && !concerns(world, facts, condition)) return [];
    return [
      {
        label: "Condition",
        id: condition.id,
        name: condition.name,
        asked: {
          question: condition.question,
          ...(condition.askNote === undefined ? {} : { askNote: condition.askNote }),
          sensitive: condition.sensitive,
        },
        sensitive: condition.sensitive,
        chance: isDoubted ? condition.prior / 2 : condition.prior,
        ifYes: { conditions: new Map(situation.conditions).set(place, true) },
        ifNo: { conditions: new Map(situation.conditions).set(place, false) },
        because: forAct(NEEDS_IT, act),
      },
    ];
  });
}

function circumstances(
  world: World,
  situation: Situation,
  { facts }: FirstThree,
  acts: readonly Intervention[],
): Candidate[] {
  const askedBy = new Map<number, Intervention>();
  for (const act of acts) {
    for (const { kind, index } of [...act.fitsWhen, ...act.notWhen])
      if (kind === "circumstance" && !askedBy.has(index)) askedBy.set(index, act);
  }
  return [...askedBy].flatMap(([place, act]): Candidate[] => {
    const circumstance = world.circumstances.list[place];
    if (circumstance === undefined || facts.circumstances[place] !== 0) return [];
    return [
      {
        label: "Circumstance",
        id: circumstance.id,
        name: circumstance.name,
        asked: { question: circumstance.question, sensitive: circumstance.sensitive },
        sensitive: circumstance.sensitive,
        chance: DECLARED,
        ifYes: { circumstances: new Map(situation.circumstances).set(place, true) },
        ifNo: { circumstances: new Map(situation.circumstances).set(place, false) },
        because: forAct(FITS_IT, act),
      },
    ];
  });
}

function groups(
  world: World,
  situation: Situation,
  book: QuestionBook,
  { facts }: FirstThree,
  acts: readonly Intervention[],
): Candidate[] {
  const askedBy = new Map<number, Intervention>();
  for (const act of acts)
    if (act.onlyFor !== undefined && !askedBy.has(act.onlyFor.group)) askedBy.set(act.onlyFor.group, act);
  return [...askedBy].flatMap(([place, act]): Candidate[] => {
    const group = world.groups.list[place];
    const asked = group === undefined ? undefined : book.groups.get(group.id);
    if (group === undefined || asked === undefined || facts.groups[place] !== 0) return [];
    return [
      {
        label: "Group",
        id: group.id,
        name: group.name,
        asked,
        sensitive: asked.sensitive,
        chance: DECLARED,
        ifYes: { groups: new Map(situation.groups).set(place, true) },
        ifNo: { groups: new Map(situation.groups).set(place, false) },
        because: forAct(ONLY_FOR, act),
      },
    ];
  });
}

const BEHIND: Text = {
  nl: "Dit gaat vaker samen met wat er speelt",
  en: "This more often goes with what plays",
};
const NEEDS_IT: Text = { nl: "Dit is nodig voor", en: "This is needed for" };
const FITS_IT: Text = { nl: "Hiervan hangt af of dit past", en: "On this depends whether this fits" };
const ONLY_FOR: Text = { nl: "Dit is er niet voor iedereen", en: "This is not for everyone" };

function forAct(opening: Text, act: Intervention): Text {
  return bothWays((to) => `${opening[to]}: “${act.name[to]}”.`);
}

/** A told thing that the issue is linked with. */
function behind(world: World, cause: number, told: Uint8Array, to: "nl" | "en"): string {
  const link = world.causes.edges.find(
    ({ from, to: end }) => (from === cause && told[end] === 1) || (end === cause && told[from] === 1),
  );
  const other = link === undefined ? cause : link.from === cause ? link.to : link.from;
  return causeAt(world, other).node.name[to];
}
