import { useTranslation } from "react-i18next";
import { Heading } from "../../parts/heading.js";
import { useInWords } from "../../parts/in-words.js";
import type { WorkedPlan } from "./use-worked-plan.js";

/** A sheet of its own for the worker: what can go wrong, who pays and gains, and the three values beside doing nothing. */
export function WorkerSheet({ plan }: { readonly plan: WorkedPlan }) {
  const { t } = useTranslation("plan");
  const { money } = useInWords();
  const breaks = plan.steps.flatMap(({ order, mayBreak }) =>
    mayBreak.filter(({ matters }) => matters).map((risk) => ({ ...risk, order })),
  );
  const entries = plan.ledger.filter(({ sentence }) => sentence !== null);
  const { total } = plan;
  return (
    <article className="sheet-a4 worker-sheet" aria-labelledby="worker-title">
      <Heading level={1} id="worker-title">
        {t("workerSheet")}
      </Heading>
      {plan.inWords === null ? null : <p>{plan.inWords}</p>}
      {breaks.length === 0 ? null : (
        <section>
          <Heading level={2}>{t("mayBreak")}</Heading>
          <ul className="plain">
            {breaks.map(({ id, order, why, prevent }) => (
              <li key={`${order} ${id}`}>
                {why} <span className="strong">{t("prevent")}</span> {prevent}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <Heading level={2}>{t("money")}</Heading>
        <p>
          {t("total", { money: money({ ...total.euros, basis: "ESTIMATE" }) })}{" "}
          {total.isLowerBound ? t("lowerBound") : ""} {total.isEstimate ? t("estimate") : ""}
        </p>
        <ul className="plain">
          {entries.map(({ step, sentence, through }) => (
            <li key={`${step} ${sentence}`}>
              <span className="strong">{through.name}:</span> {sentence}
            </li>
          ))}
        </ul>
      </section>
      <Muddling reference={plan.reference} />
      {plan.values === null ? null : (
        <section>
          <Heading level={2}>{t("values")}</Heading>
          <ul className="plain">
            {plan.values.compared.map(({ value, question, says, reason }) => (
              <li key={value}>
                <span className="strong">
                  {question} {t(`compared.${says}`)}.
                </span>{" "}
                {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="quiet">{t("noDecision")}</p>
    </article>
  );
}

function Muddling({ reference }: Pick<WorkedPlan, "reference">) {
  const { t } = useTranslation("plan");
  const { money } = useInWords();
  const known = reference.filter(({ costs }) => costs.some(({ euros }) => euros !== null));
  if (known.length === 0) return null;
  return (
    <section>
      <Heading level={2}>{t("muddling")}</Heading>
      {known.map(({ issue, costs, isIncomplete }) => (
        <div key={issue.id}>
          <p className="strong">{issue.name}</p>
          <ul className="plain">
            {costs.map(({ id, name, euros, unit, priceYear }) =>
              euros === null ? null : (
                <li key={id}>
                  {name}: {money({ ...euros, basis: "SOURCE" })} {unit}
                  {priceYear === null ? "" : ` (${priceYear})`}
                </li>
              ),
            )}
          </ul>
          {isIncomplete ? <p className="quiet">{t("incomplete")}</p> : null}
        </div>
      ))}
    </section>
  );
}
