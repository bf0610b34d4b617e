import { useTranslation } from "react-i18next";
import type { SafetyQuestion } from "../../api/answers.js";
import { Button } from "../../parts/button.js";
import { Heading } from "../../parts/heading.js";
import { useTalk } from "../../talk/talk-context.js";

/** One calm question about safety, with how to ask it. It is no alarm, so it looks like none. */
export function SafetyAsk({ question }: { readonly question: SafetyQuestion }) {
  const { t } = useTranslation("talk");
  const { change } = useTalk();
  return (
    <section aria-labelledby="safety-ask-title" className="ask">
      <Heading level={2} id="safety-ask-title">
        {t("ask.safety")}
      </Heading>
      <p className="ask-question">{question.question}</p>
      <p className="quiet">
        {t("ask.why")} {question.why}
      </p>
      {question.askNotes.length === 0 ? null : (
        <>
          <p className="strong">{t("ask.care")}</p>
          <ul className="plain">
            {question.askNotes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      <Button onClick={() => change({ do: "asked", id: question.askedId })}>{t("ask.asked")}</Button>
    </section>
  );
}
