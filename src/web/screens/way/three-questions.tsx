import { useTranslation } from "react-i18next";
import type { Step } from "../../api/answers.js";
import { Heading } from "../../parts/heading.js";
import { useInWords } from "../../parts/in-words.js";

/** What whoever decides has to weigh: wanted, allowed, worth it. Three answers, never one number. */
export function ThreeQuestions({ step }: { readonly step: Step }) {
  const { t } = useTranslation("way");
  const { money, time } = useInWords();
  const rows = [
    [t("threeQuestions.wanted"), t("threeQuestions.wantedHow")],
    [t("threeQuestions.allowed"), step.law.inWords],
    [
      t("threeQuestions.worth"),
      `${t("threeQuestions.worthHow", { cost: money(step.cost), time: time(step.leadTime) })} ${step.evidence.inWords}`,
    ],
  ] as const;
  return (
    <section className="part">
      <Heading level={2}>{t("threeQuestions.title")}</Heading>
      <ol className="three">
        {rows.map(([question, answer]) => (
          <li key={question}>
            <span className="strong">{question}</span>
            <br />
            {answer}
          </li>
        ))}
      </ol>
    </section>
  );
}
