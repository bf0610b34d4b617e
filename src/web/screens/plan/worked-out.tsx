import { useTranslation } from "react-i18next";
import { useInWords } from "../../parts/in-words.js";
import type { WorkedPlan } from "./use-worked-plan.js";

interface Props {
  readonly plan: WorkedPlan;
  /** Ids of the steps that stand on the sheet already. */
  readonly shown: readonly string[];
}

const MOST_SEATS = 5;
const MOST_STEPS = 3;

/** On the sheet itself: what else belongs to the steps, who must be there, how long it takes, what is in the way. */
export function WorkedOut({ plan, shown }: Props) {
  const { t } = useTranslation("plan");
  const { time } = useInWords();
  const others = plan.steps.filter(({ through }) => !shown.includes(through.id)).slice(0, MOST_STEPS);
  return (
    <div className="worked-out">
      {others.length === 0 ? null : (
        <p>
          <span className="strong">{t("needs")}:</span> {others.map(({ firstStep }) => firstStep).join("; ")}.
        </p>
      )}
      {plan.atTheTable.length === 0 ? null : (
        <p>
          <span className="strong">{t("table")}</span>{" "}
          {plan.atTheTable
            .slice(0, MOST_SEATS)
            .map(({ role }) => role)
            .join(", ")}
          .
        </p>
      )}
      {plan.leadTimeDays === null ? null : (
        <p>{t("takes", { time: time({ ...plan.leadTimeDays, basis: "ESTIMATE" }) })}</p>
      )}
      {plan.standsInTheWay.map(({ condition, through, whoCouldLift }) => (
        <p key={`${condition?.id} ${through?.name}`}>
          <span className="strong">{t("blocked")}:</span> {condition?.name ?? through?.name}.{" "}
          {t("lift", { who: whoCouldLift })}
        </p>
      ))}
    </div>
  );
}
