import type { Address, CauseEdge, Intervention } from "./concepts.js";
import type { PathStep } from "./solution.js";
import type { Language, Text } from "./text.js";
import { bothWays } from "./words.js";

type Phrases = Readonly<Record<Language, string>>;

/** How sure a link is said to be, by its claim: never more than its source carries. */
const LINK_WORDS: Readonly<Record<CauseEdge["claim"], Phrases>> = {
  rule: { nl: "brengt volgens de regels mee", en: "brings, by the rules" },
  "causal-evidence": { nl: "kan leiden tot", en: "can lead to" },
  "association-or-share": { nl: "gaat vaker samen met", en: "more often goes with" },
  "practice-report": { nl: "leidt in de praktijk vaak tot", en: "in practice often leads to" },
  hypothesis: { nl: "leidt misschien tot", en: "perhaps leads to" },
};

const HELP_WORDS: Readonly<Record<number, Phrases>> = {
  3: { nl: "is daarvoor gemaakt", en: "is made for that" },
  2: { nl: "helpt daar vaak bij", en: "often helps with that" },
  1: { nl: "helpt daar een beetje bij", en: "helps a little with that" },
};

const PLAYS: Text = { nl: "speelt", en: "plays a part" };
const MAY_PLAY: Text = { nl: "speelt misschien", en: "may play a part" };
const AND_THAT: Text = { nl: ", en dat ", en: ", and that " };

/** A path as a sentence that a worker can retell: "A can lead to B. C is made for that." */
export function pathSentence(steps: readonly PathStep[], { grade }: Address, act: Intervention): Text {
  return bothWays((language) => {
    const [first, ...links] = steps.map(({ name, by }) => {
      const word = quoted(name[language]);
      return by === undefined ? word : `${LINK_WORDS[by.claim][language]} ${word}`;
    });
    const opening =
      steps[0]?.isHint === true ? [MAY_PLAY[language]] : links.length === 0 ? [PLAYS[language]] : [];
    const rest = [...opening, ...links].join(AND_THAT[language]);
    return `${first} ${rest}. ${quoted(act.name[language])} ${HELP_WORDS[grade]?.[language] ?? ""}.`;
  });
}

function quoted(text: string): string {
  return `“${text}”`;
}
