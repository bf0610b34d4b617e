import type { Text } from "../text.js";
import { bothWays, enumerate } from "../words.js";

/** "To get A you need B, for that you need C; C asks for A." Names in the order of the circle. */
export function ringSentence(names: readonly Text[]): Text {
  return bothWays((to) => {
    const [first = "", ...others] = names.map((name) => `“${name[to]}”`);
    const last = others.at(-1);
    if (last === undefined) return ALONE[to](first);
    const [second = "", ...rest] = others;
    return `${OPENING[to](first, second)}${rest.map(NEXT[to]).join("")}; ${CLOSING[to](last, first)}.`;
  });
}

/** What keeps other ways shut; undefined when nothing does. */
export function alsoShutSentence(names: readonly Text[]): Text | undefined {
  if (names.length === 0) return undefined;
  return bothWays((to) => {
    const list = enumerate(
      names.map((name) => `“${name[to]}”`),
      to === "nl" ? "en" : "and",
    );
    return {
      nl: `Andere wegen vragen om ${list}, en ook dat is er niet.`,
      en: `Other ways ask for ${list}, and that is not there either.`,
    }[to];
  });
}

const ALONE = {
  nl: (first: string) => `Voor ${first} moet je ${first} al hebben.`,
  en: (first: string) => `To get ${first} you must have ${first} already.`,
};

const OPENING = {
  nl: (first: string, second: string) => `Voor ${first} is ${second} nodig`,
  en: (first: string, second: string) => `To get ${first} you need ${second}`,
};

const NEXT = {
  nl: (name: string) => `, daarvoor is ${name} nodig`,
  en: (name: string) => `, for that you need ${name}`,
};

const CLOSING = {
  nl: (last: string, first: string) => `${last} vraagt om ${first}`,
  en: (last: string, first: string) => `${last} asks for ${first}`,
};
