import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { KnotsDocument } from "../../api/answer-documents.js";
import { ask } from "../../api/ask.js";
import type { ResultOf } from "../../api/graphql.js";
import { useLanguage } from "../../i18n/use-language.js";
import { useTalk } from "../../talk/talk-context.js";
import { hasStart } from "../../talk/to-situation.js";
import { knotsVariables } from "../../talk/variables.js";

export type Knot = ResultOf<typeof KnotsDocument>["knots"]["nodes"][number];

/** The circles in which someone is locked, surely or likely; those that are only possible become questions instead. */
export function useKnots(): readonly Knot[] {
  const { talk } = useTalk();
  const language = useLanguage();
  const variables = knotsVariables(talk, language);
  const isAsked = hasStart(talk);
  const { data } = useQuery({
    queryKey: ["knots", variables],
    queryFn: async ({ signal }) =>
      (await ask(KnotsDocument, variables, signal)).knots.nodes.filter(
        ({ strength }) => strength !== "POSSIBLE",
      ),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  return isAsked ? (data ?? []) : [];
}
