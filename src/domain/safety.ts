import type { Facts } from "./facts.js";
import { allKnown } from "./id-rules.js";
import type {
  Combination,
  SafetyBook,
  SafetyContact,
  SafetyFlag,
  SafetyLevel,
  SafetyPlace,
  SafetyRule,
} from "./safety-book.js";
import type { Text } from "./text.js";
import { eventCause, issueCause, type World } from "./world.js";

/** Whom to call, with the moment for it. */
export interface CallFirst {
  readonly contact: SafetyContact;
  readonly when?: Text;
  /** At most three are in view, 112 always among them; the rest one tap away. */
  readonly inView: boolean;
}

/** What stands above every path when told facts mean acute danger. */
export interface SafetyBlock {
  readonly level: "now" | "today";
  readonly flags: readonly SafetyFlag[];
  readonly rules: readonly SafetyRule[];
  readonly contacts: readonly CallFirst[];
  /** Another place with other numbers, when something points to it. */
  readonly place?: SafetyPlace;
}

export interface SafetyReading {
  readonly block?: SafetyBlock;
  /** One calm question to put forward; never an alarm. */
  readonly prompt?: SafetyFlag;
}

/** Words of a text that raise a flag by themselves. */
export interface RaisedByWords {
  readonly flag: string;
  /** Its level once a person confirms it. */
  readonly level: SafetyLevel;
  /** Danger to life in plain words: does not wait for a confirmation. */
  readonly certain: boolean;
}

/** What rests on the reading of a text that nobody confirmed yet. */
export interface Unconfirmed {
  /** What is known without the text. */
  readonly confirmed: Facts;
  readonly raised: readonly RaisedByWords[];
}

const EMERGENCY = "alarm-112";
const IN_VIEW = 3;

/**
 * Reads told and confirmed facts against the safety rules. Belief never takes part. Levels `now` and `today`
 * give a block; `ask` only puts one question forward. Several flags give one block: rules by level, then in
 * the order of the book. What only a text says, nobody confirmed: it asks at most, unless the flag is certain.
 */
export function readSafety(
  world: World,
  facts: Facts,
  asked: ReadonlySet<string>,
  text?: Unconfirmed,
): SafetyReading {
  const book = world.safety;
  const raised = book.flags.flatMap((flag) => {
    const level =
      text === undefined ? levelOf(world, facts, flag) : mostUrgent(levelsWithText(world, facts, flag, text));
    return level === undefined || level === "none" ? [] : [{ flag, level }];
  });
  const acute = raised.filter(({ flag, level }) => flag.show === "block" && isAcute(level));
  const question = raised.find(({ flag }) => !asked.has(flag.id))?.flag;
  if (acute.length === 0) return question === undefined ? {} : { prompt: question };
  return { block: block(world, facts, book, acute) };
}

function levelOf(world: World, facts: Facts, flag: SafetyFlag): SafetyLevel | undefined {
  const holds = (combinations: readonly Combination[]): boolean =>
    combinations.some((all) => allKnown(world, facts, all));
  if (!holds(flag.when) || holds(flag.unless)) return undefined;
  return flag.softerLevel !== undefined && holds(flag.softerWhen) ? flag.softerLevel : flag.level;
}

const BY_URGENCY: readonly SafetyLevel[] = ["now", "today", "ask", "none"];

function mostUrgent(levels: readonly SafetyLevel[]): SafetyLevel | undefined {
  return BY_URGENCY.find((level) => levels.includes(level));
}

/** Levels by what was confirmed, by what the text says, and by its words alone. What was denied raises nothing. */
function levelsWithText(
  world: World,
  facts: Facts,
  flag: SafetyFlag,
  { confirmed, raised }: Unconfirmed,
): SafetyLevel[] {
  const level = levelOf(world, confirmed, flag);
  const read = levelOf(world, facts, flag);
  const words = raised.find((each) => each.flag === flag.id);
  const isDenied = flag.when.length > 0 && flag.when.every((all) => deniesOne(world, facts, all));
  return [
    ...(level === undefined ? [] : [level]),
    ...(read === undefined ? [] : [atMostAsk(read, flag.certain === true)]),
    ...(words === undefined || isDenied ? [] : [atMostAsk(words.level, words.certain)]),
  ];
}

function deniesOne(world: World, { denied }: Facts, { issues = [], life_events = [] }: Combination): boolean {
  const causes = [
    ...issues.map((id) => issueCause(world, id)),
    ...life_events.map((id) => eventCause(world, id)),
  ];
  return causes.some((cause) => cause !== undefined && denied[cause] === 1);
}

function atMostAsk(level: SafetyLevel, certain: boolean): SafetyLevel {
  return certain || level === "none" ? level : "ask";
}

function isAcute(level: SafetyLevel): level is "now" | "today" {
  return level === "now" || level === "today";
}

function block(
  world: World,
  facts: Facts,
  book: SafetyBook,
  acute: readonly { flag: SafetyFlag; level: SafetyLevel }[],
): SafetyBlock {
  const isNow = (rule: SafetyRule): boolean =>
    acute.some(({ flag, level }) => level === "now" && rule.flags.includes(flag.id));
  const matching = book.rules.filter(({ flags }) => acute.some(({ flag }) => flags.includes(flag.id)));
  const rules = [...matching.filter(isNow), ...matching.filter((rule) => !isNow(rule))];
  const place = book.places.find(({ signs }) => signs !== undefined && signsOf(world, facts, signs));
  return {
    level: acute.some(({ level }) => level === "now") ? "now" : "today",
    flags: acute.map(({ flag }) => flag),
    rules,
    contacts: place === undefined ? callInOrder(book, rules) : onlyContact(book, place),
    ...(place === undefined ? {} : { place }),
  };
}

function signsOf(world: World, facts: Facts, signs: Combination): boolean {
  const each = Object.entries(signs).flatMap(([kind, ids]) =>
    (ids as string[]).map((id) => ({ [kind]: [id] })),
  );
  return each.some((rule) => allKnown(world, facts, rule));
}

function callInOrder(book: SafetyBook, rules: readonly SafetyRule[]): CallFirst[] {
  const calls: Omit<CallFirst, "inView">[] = [];
  for (const { contact: id, when } of rules.flatMap(({ contacts }) => contacts)) {
    const contact = book.contacts.get(id);
    if (contact === undefined || calls.some((call) => call.contact.id === id)) continue;
    calls.push({ contact, ...(when === undefined ? {} : { when }) });
  }
  const hasEmergency = calls.some(({ contact }) => contact.id === EMERGENCY);
  let room = hasEmergency ? IN_VIEW - 1 : IN_VIEW;
  return calls.map((call) => ({ ...call, inView: call.contact.id === EMERGENCY || room-- > 0 }));
}

function onlyContact(book: SafetyBook, place: SafetyPlace): CallFirst[] {
  const contact = book.contacts.get(place.use);
  return contact === undefined ? [] : [{ contact, inView: true }];
}
