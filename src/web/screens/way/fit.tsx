import { useTranslation } from "react-i18next";
import type { ConditionCheck, Way } from "../../api/answers.js";
import { Button } from "../../parts/button.js";
import { Heading } from "../../parts/heading.js";
import { useLanguage } from "../../i18n/use-language.js";
import type { Holds } from "../../talk/talk.js";
import { useTalk } from "../../talk/talk-context.js";

const SIGNS = { MET: "✓", ASSUMED: "✓", NOT_MET: "✕", UNKNOWN: "?" } as const;
const ANSWERS: readonly Holds[] = ["YES", "NO", "UNKNOWN"];

/** What the way needs, held against what is known. What is not known yet can be answered here. */
export function Fit({ way }: { readonly way: Way }) {
  const { t } = useTranslation("way");
  const { conditions, fitSentence, unfitSentence, group, warnings, intervention } = way;
  const mind = [...warnings.map(({ why }) => why), ...intervention.cautions];
  return (
    <section className="part">
      <Heading level={2}>{t("fit.title")}</Heading>
      {[fitSentence, unfitSentence, group?.text].map((text) => (!text ? null : <p key={text}>{text}</p>))}
      {conditions.length === 0 ? <p>{t("fit.none")}</p> : null}
      <ul className="checks">
        {conditions.map((check) => (
          <Check key={check.condition.id} check={check} />
        ))}
      </ul>
      {mind.length === 0 ? null : (
        <>
          <Heading level={3}>{t("fit.warnings")}</Heading>
          <ul className="plain">
            {mind.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Check({ check: { state, doubted, condition, requirement } }: { readonly check: ConditionCheck }) {
  const { t } = useTranslation(["way", "common"]);
  const { imposedBy, hard, note, waivableBy } = requirement;
  return (
    <li className={`check check-${state}`}>
      <p>
        <span className="sign" aria-hidden="true">
          {SIGNS[state]}
        </span>{" "}
        <span className="strong">{t(`fit.${state}`)}:</span> {condition.name}
      </p>
      <p className="quiet">
        {[t(hard ? "fit.hard" : "fit.soft"), t(`imposed.${imposedBy}`), note].filter(Boolean).join(", ")}.{" "}
        {doubted ? t("fit.doubted") : ""}{" "}
        {waivableBy.length === 0
          ? ""
          : t("fit.waive", { names: waivableBy.map(({ name }) => name).join(", ") })}
      </p>
      {state === "UNKNOWN" ? <AskHere condition={condition} /> : null}
    </li>
  );
}

function AskHere({ condition }: { readonly condition: ConditionCheck["condition"] }) {
  const { t } = useTranslation(["way", "common"]);
  const language = useLanguage();
  const { change } = useTalk();
  const { id, name, question, askNote, sensitive } = condition;
  const answer = (holds: Holds): void =>
    change({ do: "tell", fact: { id, kind: "Condition", holds, names: { [language]: name } } });
  return (
    <div className="ask-here" role="group" aria-label={question}>
      <p>{question}</p>
      {sensitive ? <p className="quiet">{askNote ?? t("fit.care")}</p> : null}
      <div className="row">
        {ANSWERS.map((holds) => (
          <Button
            key={holds}
            onClick={() => answer(holds)}
            aria-label={`${t(`common:holds.${holds}`)}: ${name}`}
          >
            {t(`common:holds.${holds}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
