import { useQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Step } from "../../api/answers.js";
import { ask } from "../../api/ask.js";
import { StepDocument } from "../../api/documents.js";
import { useLanguage } from "../../i18n/use-language.js";
import { useTalk } from "../../talk/talk-context.js";

/** One step as it stands on the sheet: what was written by hand, else what the knowledge says. */
export interface Row {
  readonly id: string;
  readonly step: Step;
  readonly text: string;
  readonly who: string;
  readonly when: string;
}

/** The steps of the plan in the language of the screen. Without a connection those of the other language stay. */
export function useRows(): Row[] {
  const { t } = useTranslation("plan");
  const language = useLanguage();
  const { talk } = useTalk();
  const steps = useQueries({
    queries: talk.plan.map(({ id, step, language: known }) => ({
      queryKey: ["step", language, id],
      queryFn: async ({ signal }: { signal: AbortSignal }) => {
        const { node } = await ask(StepDocument, { id, language }, signal);
        return node?.__typename === "Intervention" ? node : step;
      },
      enabled: known !== language,
      placeholderData: step,
    })),
  });
  return talk.plan.map(({ id, step: kept, text, who, when }, index) => {
    const step = steps[index]?.data ?? kept;
    const isSoon = step.leadTime.high <= 1;
    return {
      id,
      step,
      text: text ?? step.firstStep,
      who: who ?? t(`whoBy.${step.doneBy}`),
      when: when ?? (isSoon ? t("today") : t("thisWeek")),
    };
  });
}
