import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Way } from "../../api/answers.js";
import { useInWords } from "../../parts/in-words.js";

/** The six facts of a way, in words. */
export function WayFacts({ way }: { readonly way: Way }) {
  const { t } = useTranslation("ways");
  const { money, time, basis } = useInWords();
  const { firstStep, cost, leadTime, evidence, law } = way.intervention;
  const facts: readonly (readonly [string, ReactNode, string?])[] = [
    [t("facts.firstStep"), firstStep],
    [t("facts.time"), time(leadTime), basis(leadTime)],
    [t("facts.cost"), money(cost), basis(cost)],
    [t("facts.sure"), evidence.inWords],
    [t("facts.allowed"), law.inWords],
    [t("facts.fits"), <Fit key="fit" way={way} />],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value, note]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {note === undefined || note === "" ? null : <span className="quiet"> ({note})</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What fits stands whole on the page of the way; on a card a long list would hide what does not. */
const MOST_WORDS = 12;

function isShort(sentence: string | null): sentence is string {
  return sentence !== null && sentence.split(" ").length <= MOST_WORDS;
}

/** Met, not met and still to ask, counted; and what is known that makes it the right or the wrong one. */
function Fit({ way: { conditions, fitSentence, unfitSentence, group } }: { readonly way: Way }) {
  const { t } = useTranslation("ways");
  const count = (state: string): number => conditions.filter((check) => check.state === state).length;
  const [met, fails, open] = [count("MET") + count("ASSUMED"), count("NOT_MET"), count("UNKNOWN")];
  const toAsk = open + (group?.belongs === "UNKNOWN" ? 1 : 0);
  const parts = [
    fails === 0 && toAsk === 0 ? t("fits.all") : "",
    met > 0 && fails + toAsk > 0 ? t("fits.some", { met, all: conditions.length }) : "",
    fails > 0 ? t("fits.fails", { count: fails }) : "",
    toAsk > 0 ? t("fits.ask", { count: toAsk }) : "",
    isShort(fitSentence) ? fitSentence : "",
    unfitSentence ?? "",
  ];
  return <>{parts.filter((part) => part !== "").join(" ")}</>;
}
