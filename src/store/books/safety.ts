import type {
  Combination,
  SafetyBook,
  SafetyContact,
  SafetyDuty,
  SafetyFlag,
  SafetyPlace,
  SafetyRule,
} from "../../domain/safety-book.js";
import type { Text } from "../../domain/text.js";
import type { Seeds } from "../seeds/types.js";

type SafetySeeds = Seeds["safety"];
type Seed<K extends keyof SafetySeeds> = SafetySeeds[K] extends readonly (infer T)[] ? T : never;

/** The safety rules as the solver reads them. A number that nobody confirmed is left out here, for good. */
export function safetyBook({ safety }: Pick<Seeds, "safety">): SafetyBook {
  const notes = new Map(safety.askNotes.map((note) => [note.id, text(note.text_nl, note.text_en)]));
  const duties = new Map(safety.duties.map((each) => [each.id, duty(each)]));
  return {
    flags: safety.flags.map((each) => flag(each, notes)),
    contacts: new Map(safety.contacts.map((each) => [each.id, contact(each)])),
    rules: safety.rules.map((each) => rule(each, duties)),
    places: safety.places.map(place),
    words: {
      past: { nl: safety.words.past_nl, en: safety.words.past_en },
      idioms: { nl: safety.words.idioms_nl, en: safety.words.idioms_en },
    },
  };
}

function text(nl: string, en: string): Text {
  return { nl, en };
}

/** `{ key: pair }` when both languages are there. */
function pair<K extends string>(key: K, nl: string | undefined, en: string | undefined): { [P in K]?: Text } {
  return nl === undefined || en === undefined ? {} : ({ [key]: { nl, en } } as { [P in K]: Text });
}

function flag(seed: Seed<"flags">, notes: ReadonlyMap<string, Text>): SafetyFlag {
  const combinations = (list: readonly Combination[] | undefined): readonly Combination[] => list ?? [];
  return {
    id: seed.id,
    name: text(seed.name_nl, seed.name_en),
    level: seed.level,
    show: seed.show,
    when: combinations(seed.when),
    unless: combinations(seed.unless),
    softerWhen: combinations(seed.softer_when),
    ...(seed.softer_level === undefined ? {} : { softerLevel: seed.softer_level }),
    question: text(seed.question_nl, seed.question_en),
    ...pair("dangerIs", seed.danger_is_nl, seed.danger_is_en),
    why: text(seed.why_nl, seed.why_en),
    askNotes: (seed.ask_note ?? []).flatMap((id) => notes.get(id) ?? []),
    terms: { nl: seed.terms_nl ?? [], en: seed.terms_en ?? [] },
    ...(seed.certain === true ? { certain: true } : {}),
  };
}

function contact(seed: Seed<"contacts">): SafetyContact {
  const isConfirmed = seed.needs_source !== true && !(seed.unconfirmed ?? []).includes("phone");
  return {
    id: seed.id,
    name: text(seed.name_nl, seed.name_en),
    ...(isConfirmed && seed.phone !== undefined ? { phone: seed.phone } : {}),
    phoneAlternatives: !isConfirmed
      ? []
      : (seed.phone_alt ?? []).map((each) => ({
          number: each.number,
          what: text(each.text_nl, each.text_en),
        })),
    ...pair("chat", seed.chat_nl, seed.chat_en),
    ...(seed.site === undefined ? {} : { site: seed.site }),
    hours: text(seed.hours_nl, seed.hours_en),
    cost: text(seed.cost_nl, seed.cost_en),
    for: text(seed.for_nl, seed.for_en),
    ...pair("via", seed.via_nl, seed.via_en),
    regional: seed.reach === "regional",
    sources: seed.sources.map((use) => (typeof use === "string" ? use : use.source)),
  };
}

function rule(seed: Seed<"rules">, duties: ReadonlyMap<string, SafetyDuty>): SafetyRule {
  return {
    id: seed.id,
    flags: seed.flags,
    say: { nl: seed.say_nl, en: seed.say_en },
    doNot: { nl: seed.do_not_nl ?? [], en: seed.do_not_en ?? [] },
    contacts: seed.contacts.map((each) => ({
      contact: each.contact,
      ...pair("when", each.if_nl, each.if_en),
    })),
    duties: (seed.duty ?? []).flatMap((id) => duties.get(id) ?? []),
    then: seed.then ?? [],
  };
}

function duty(seed: Seed<"duties">): SafetyDuty {
  return {
    id: seed.id,
    name: text(seed.name_nl, seed.name_en),
    for: text(seed.for_nl, seed.for_en),
    steps: { nl: seed.steps_nl, en: seed.steps_en },
    ...pair("rule", seed.rule_nl, seed.rule_en),
  };
}

function place(seed: Seed<"places">): SafetyPlace {
  return {
    id: seed.id,
    text: text(seed.text_nl, seed.text_en),
    use: seed.use,
    ...(seed.signs === undefined ? {} : { signs: seed.signs }),
  };
}
