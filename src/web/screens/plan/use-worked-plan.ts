import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { PlanDocument } from "../../api/answer-documents.js";
import { ask } from "../../api/ask.js";
import type { ResultOf } from "../../api/graphql.js";
import { useLanguage } from "../../i18n/use-language.js";
import { useTalk } from "../../talk/talk-context.js";
import { planVariables } from "../../talk/variables.js";

export type WorkedPlan = ResultOf<typeof PlanDocument>["plan"];

/** The chosen ways worked out: what belongs to them, who is at the table, who pays and gains. Undefined without a connection. */
export function useWorkedPlan(): WorkedPlan | undefined {
  const { talk } = useTalk();
  const language = useLanguage();
  const variables = planVariables(talk, language);
  const { data } = useQuery({
    queryKey: ["plan", variables],
    queryFn: async ({ signal }) => (await ask(PlanDocument, variables, signal)).plan,
    enabled: talk.plan.length > 0,
    placeholderData: keepPreviousData,
  });
  return data;
}
