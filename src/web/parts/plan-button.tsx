import { useTranslation } from "react-i18next";
import type { Step } from "../api/answers.js";
import { useLanguage } from "../i18n/use-language.js";
import { PLACES_IN_PLAN } from "../talk/talk.js";
import { useTalk } from "../talk/talk-context.js";
import { Button } from "./button.js";

/** Puts a way in the plan, or takes it out. */
export function PlanButton({ step }: { readonly step: Step }) {
  const { t } = useTranslation("ways");
  const language = useLanguage();
  const { talk, change } = useTalk();
  const isIn = talk.plan.some(({ id }) => id === step.id);
  const isFull = !isIn && talk.plan.length >= PLACES_IN_PLAN;
  if (isFull) return <p className="strong">{t("plan.full")}</p>;
  const toggle = (): void =>
    change(isIn ? { do: "unplan", id: step.id } : { do: "plan", step: { id: step.id, step, language } });
  return (
    <Button
      look={isIn ? "secondary" : "primary"}
      className={isIn ? "is-in" : ""}
      aria-pressed={isIn}
      aria-label={`${t("plan.add")}: ${step.name}`}
      onClick={toggle}
    >
      {isIn ? `✓ ${t("plan.in")}` : t("plan.add")}
    </Button>
  );
}
