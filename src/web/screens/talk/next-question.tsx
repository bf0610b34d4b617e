import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { NextQuestionDocument } from "../../api/answer-documents.js";
import { ask } from "../../api/ask.js";
import { useLanguage } from "../../i18n/use-language.js";
import { Button } from "../../parts/button.js";
import { Heading } from "../../parts/heading.js";
import type { FactKind, Holds } from "../../talk/talk.js";
import { useTalk } from "../../talk/talk-context.js";
import { hasStart } from "../../talk/to-situation.js";
import { questionVariables } from "../../talk/variables.js";

/** The one question that helps most now, with why it is asked. It goes by itself when nothing would change. */
export function NextQuestion() {
  const { t } = useTranslation("talk");
  const language = useLanguage();
  const { talk, change } = useTalk();
  const variables = questionVariables(talk, language);
  const { data, isPlaceholderData } = useQuery({
    queryKey: ["question", variables],
    queryFn: async ({ signal }) => (await ask(NextQuestionDocument, variables, signal)).nextQuestion,
    enabled: hasStart(talk),
    placeholderData: keepPreviousData,
  });
  if (data === undefined || data === null || !hasStart(talk)) return null;
  const { subject, name, question, why, askNote, options } = data;
  const kind = subject.__typename as FactKind;
  const answer = (holds: Holds): void =>
    change({
      do: "tell",
      fact: { id: subject.id, kind, holds, names: { [language]: name } },
      isAnswer: true,
    });
  return (
    <section aria-labelledby="next-title" className={isPlaceholderData ? "ask stale" : "ask"}>
      <Heading level={2} id="next-title">
        {t("ask.title")}
      </Heading>
      <p className="ask-question">{question}</p>
      <div className="row">
        {options.map(({ value, label }) => (
          <Button key={value} disabled={isPlaceholderData} onClick={() => answer(value)}>
            {label}
          </Button>
        ))}
        <Button
          look="subtle"
          disabled={isPlaceholderData}
          onClick={() => change({ do: "asked", id: subject.id })}
        >
          {t("ask.skip")}
        </Button>
      </div>
      <p className="quiet">
        {t("ask.why")} {why} {askNote}
      </p>
    </section>
  );
}
