import { useTranslation } from "react-i18next";
import type { NothingAnswer, OrdinaryAnswer } from "../../api/answers.js";
import { Heading } from "../../parts/heading.js";
import { MissList } from "./misses.js";

type Answer = NothingAnswer | Extract<OrdinaryAnswer, { __typename: "NothingFits" }>;

/** Nothing fits: said plainly, with what nearly does and a person to go to. */
export function Nothing({ answer }: { readonly answer: Answer }) {
  const { t } = useTranslation("ways");
  return (
    <div className="nothing">
      <Heading level={2}>{t("nothing.title")}</Heading>
      <p>{answer.text}</p>
      <p>{t("nothing.person")}</p>
      {answer.nearMisses.length === 0 ? null : (
        <>
          <p className="strong">{t("nothing.near")}</p>
          <MissList misses={answer.nearMisses} />
        </>
      )}
    </div>
  );
}
