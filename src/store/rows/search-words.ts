import type { NodeRow } from "../../domain/graph-rows.js";
import type { Label } from "../../domain/kinds.js";
import { wordForms, wordsOf } from "../words.js";
import type { LexiconEntry, Seeds } from "../seeds/types.js";
import { Compounds } from "./compounds.js";
import type { Props } from "./row-set.js";

/** Labels that full-text search covers. */
export const SEARCHED: readonly Label[] = [
  "LifeEvent",
  "Issue",
  "Intervention",
  "Condition",
  "Circumstance",
  "LegalBasis",
  "Provider",
  "ProviderKind",
  "Area",
  "Route",
  "PriceListEntry",
  "Precedent",
  "Knot",
  "Domain",
];

const NAMES = ["name", "nameNl", "nameEn", "titleNl", "titleEn", "law"] as const;

/**
 * Gives each searched node `searchNames`, the words of its names, and `searchWords`, single words by which people name it;
 * both with the parts of Dutch compounds and with forms that the Dutch stemmer keeps apart. The folding index reads only
 * these two; apart, because a long list of words would make a name in it weigh less.
 */
export function withSearchWords(nodes: readonly NodeRow[], seeds: Seeds): NodeRow[] {
  const terms = lexiconWords(seeds.lexicon);
  const named = nodes.map(({ props }) => wordsOf(namesOf(props).join(" ")));
  const called = nodes.map((row) => wordsOf((terms.get(keyOf(row)) ?? []).join(" ")));
  const told = seeds.issues.flatMap(({ description_nl }) => wordsOf(description_nl));
  const compounds = new Compounds([...named.flat(), ...called.flat(), ...told]);
  const widened = (words: readonly string[] = []): string =>
    [...new Set(words.flatMap((word) => [word, ...wordForms(word), ...compounds.partsOf(word)]))].join(" ");
  return nodes.map((row, at) => {
    if (!SEARCHED.includes(row.label)) return row;
    const searchNames = widened(named[at]);
    const searchWords = widened(called[at]);
    const props = { ...row.props, searchNames, ...(searchWords === "" ? {} : { searchWords }) };
    return { ...row, props };
  });
}

function namesOf(props: Props): string[] {
  const names = NAMES.map((name) => props[name]);
  const upl = props["uplNames"];
  return [
    ...names.filter((name) => typeof name === "string"),
    ...(Array.isArray(upl) ? (upl as string[]) : []),
  ];
}

function keyOf({ label, id }: NodeRow): string {
  return `${label}:${id}`;
}

/** Terms of one word only: of the others each word alone means too little. */
function lexiconWords(lexicon: readonly LexiconEntry[]): Map<string, string[]> {
  return new Map(
    lexicon.map(({ issue, life_event, circumstance, terms_nl, terms_en, weak_nl = [], weak_en = [] }) => {
      const end =
        issue !== undefined
          ? `Issue:${issue}`
          : life_event !== undefined
            ? `LifeEvent:${life_event}`
            : `Circumstance:${circumstance}`;
      const terms = [...terms_nl, ...terms_en, ...weak_nl, ...weak_en].filter((term) => !term.includes(" "));
      return [end, terms.map((term) => term.replace(/[|*]/g, " "))];
    }),
  );
}
