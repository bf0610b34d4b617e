import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { OrdinaryAnswer, WaysAnswer } from "../../api/answers.js";
import { Button } from "../../parts/button.js";
import { Heading } from "../../parts/heading.js";
import { useTalk } from "../../talk/talk-context.js";
import { Misses } from "./misses.js";
import { WayCard } from "./way-card.js";

type Answer = WaysAnswer | Extract<OrdinaryAnswer, { __typename: "SolutionPaths" }>;

/** At most this many before the person is better off with one more answer than with more ways. */
const ENOUGH = 9;

/** Three ways, more on request. Those that someone put aside stay away until they are put back. */
export function WayList({ answer }: { readonly answer: Answer }) {
  const { t } = useTranslation("ways");
  const { talk, change } = useTalk();
  const [gone, setGone] = useState<{ id: string; name: string }>();
  const kept = answer.nodes.filter(({ intervention }) => !(intervention.id in talk.misfits));
  const shown = kept.slice(0, talk.shown);
  const isGone = gone !== undefined && gone.id in talk.misfits;
  return (
    <>
      <div className="ways-head">
        <Heading level={2}>
          {shown.length > 3 ? t("titleAll", { count: shown.length }) : t(titleOf(shown.length))}
        </Heading>
        <p className="quiet">{t("count")}</p>
      </div>
      {isGone ? (
        <p role="status" className="gone">
          {t("misfit.gone", { name: gone.name })}{" "}
          <Button look="subtle" onClick={() => change({ do: "refit", id: gone.id })}>
            {t("misfit.undo")}
          </Button>
        </p>
      ) : null}
      <ol className="way-list">
        {shown.map((way, index) => (
          <li key={way.intervention.id}>
            <WayCard way={way} number={index + 1} onGone={setGone} />
          </li>
        ))}
      </ol>
      {talk.shown >= ENOUGH ? (
        <p className="quiet">{t("sharper")}</p>
      ) : answer.totalCount > shown.length ? (
        <Button onClick={() => change({ do: "more" })}>{t("more")}</Button>
      ) : null}
      <Misses misses={answer.nearMisses} />
    </>
  );
}

function titleOf(count: number): "title_one" | "title_two" | "title_other" {
  return count === 1 ? "title_one" : count === 2 ? "title_two" : "title_other";
}
