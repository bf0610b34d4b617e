import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAnswer } from "../../talk/use-answer.js";
import { fetchSearchBox } from "../../parts/lazy-search-box.js";
import { useTalk } from "../../talk/talk-context.js";
import { hasStart } from "../../talk/to-situation.js";
import { Ways } from "../ways/ways.js";
import { GoesWell } from "./goes-well.js";
import { JumpToWays } from "./jump-to-ways.js";
import { Heard } from "./heard.js";
import { Known } from "./known.js";
import { MunicipalityChoice } from "./municipality-choice.js";
import { NextQuestion } from "./next-question.js";
import { Priority } from "./priority.js";
import { SafetyAsk } from "./safety-ask.js";
import { Wish } from "./wish.js";
import { WordSearch } from "./word-search.js";

/** One question first; everything else appears once there are words, or when someone skips them. */
export function TalkScreen() {
  const { t } = useTranslation("talk");
  const { talk } = useTalk();
  const { data: answer } = useAnswer();
  const [heardBefore] = useState(talk.heard);
  useEffect(() => void fetchSearchBox(), []);
  const isUnderWay = talk.heard !== "" || talk.skipped || talk.facts.length > 0;
  return (
    <div className={isUnderWay ? "talk under-way" : "talk"}>
      <div className="talk-words">
        <Wish />
        {talk.heard === "" ? null : <Heard key={talk.heard} takesFocus={talk.heard !== heardBefore} />}
        {isUnderWay ? (
          <>
            <WordSearch />
            {!answer?.safetyQuestion ? null : <SafetyAsk question={answer.safetyQuestion} />}
            <NextQuestion />
            <Known />
            <Priority />
            <GoesWell />
            <MunicipalityChoice />
            <p className="quiet">{t("stillTrue")}</p>
          </>
        ) : null}
      </div>
      {hasStart(talk) && answer !== undefined ? <JumpToWays /> : null}
      <Ways isAsked={hasStart(talk)} />
    </div>
  );
}
