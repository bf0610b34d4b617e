import type { Language } from "../text.js";
import type { Match } from "./matcher.js";
import { isNoLonger } from "./no-longer.js";
import { isSmall } from "./small-words.js";
import type { Token } from "./tokens.js";

const DETERMINERS = new Set("geen gin gene geene gn zonder no without".split(" "));
const NUMBER = /^\d+$/;
/** How far what is missing may stand from `geen` or `without`. */
const NOUN_REACH = 3;
/** How far two words may stand apart when a comma or another stop is between them. */
const ACROSS_CLAUSES = 2;
/** Words that may stand inside a saying of three words or more. */
const SAYING_ROOM = 2;

/**
 * Whether the words of a find belong together as its term means them. A term that names a negation stays inside
 * one clause, and after `geen` or `without` what is missing follows soon. A term with only one word of weight
 * stands as it is written: in order and close (`does time`, not `what time does`). Of two words a number counts
 * what directly follows it, and a stop between them leaves no room for more.
 */
export function fitsTogether(match: Match, tokens: readonly Token[], language: Language): boolean {
  if (match.term.places.length === 1) return true;
  if (match.term.negative && !isNegatedTogether(match, tokens)) return false;
  return hasWeight(match, tokens, language) && countsRightly(match, tokens) && isOfOneBreath(match, tokens);
}

function isNegatedTogether({ at }: Match, tokens: readonly Token[]): boolean {
  if (at.some((place) => tokens[place]?.clause !== tokens[at[0] ?? 0]?.clause)) return false;
  const determiner = at.find(
    (place) => DETERMINERS.has(tokens[place]?.word ?? "") && !isNoLonger(tokens, place),
  );
  return (
    determiner === undefined || at.some((place) => place > determiner && place - determiner <= NOUN_REACH)
  );
}

function hasWeight({ term, at, inOrder }: Match, tokens: readonly Token[], language: Language): boolean {
  const heavy = at.filter((place) => !isSmall(tokens[place]?.word ?? "", language));
  if (heavy.length > 1) return true;
  const isInOrder = inOrder.every((place, step) => step === 0 || place >= (inOrder[step - 1] ?? 0));
  const room = term.places.length > 2 ? term.places.length + SAYING_ROOM : term.places.length;
  return isInOrder && (at.at(-1) ?? 0) - (at[0] ?? 0) <= room;
}

function countsRightly({ at }: Match, tokens: readonly Token[]): boolean {
  return at.every((place, step) => {
    if (!NUMBER.test(tokens[place]?.word ?? "") || step === at.length - 1) return true;
    return (at[step + 1] ?? 0) - place <= ACROSS_CLAUSES;
  });
}

function isOfOneBreath({ at, term }: Match, tokens: readonly Token[]): boolean {
  const [first = 0, last = 0] = [at[0], at.at(-1)];
  if (term.places.length > 2 || tokens[first]?.clause === tokens[last]?.clause) return true;
  return last - first <= ACROSS_CLAUSES;
}
