import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { AnyAnswer } from "../api/answers.js";
import { ask } from "../api/ask.js";
import { WaysDocument } from "../api/documents.js";
import type { VariablesOf } from "../api/graphql.js";
import { useLanguage } from "../i18n/use-language.js";
import { useTalk } from "./talk-context.js";
import { hasStart, toSituation, toWeights } from "./to-situation.js";

/** Where the last answer is kept, as the others: in memory, emptied with them. */
const LAST = ["ways", "last"] as const;

export type WaysVariables = VariablesOf<typeof WaysDocument>;

/** The question to the API that belongs to the talk as it is now. */
export function useWaysVariables(): WaysVariables {
  const { talk } = useTalk();
  const language = useLanguage();
  const hidden = Object.values(talk.misfits).filter((why) => why !== "tried").length;
  return {
    situation: toSituation(talk),
    first: Math.min(100, talk.shown + hidden),
    weights: toWeights(talk),
    language,
  };
}

export interface CurrentAnswer {
  /** The answer to the talk as it is now; else the last one there was, until a new one comes. */
  readonly data: AnyAnswer | undefined;
  /** True while the answer belongs to what was told before. */
  readonly isOld: boolean;
  readonly isFetching: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The answer to the talk. A question that is on its way or that failed never takes away the last answer. */
export function useAnswer(): CurrentAnswer {
  const { talk } = useTalk();
  const variables = useWaysVariables();
  const queries = useQueryClient();
  const isAsked = hasStart(talk);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ["ways", variables],
    queryFn: async ({ signal }) => {
      const answer = (await ask(WaysDocument, variables, signal)).solutionPaths;
      queries.setQueryData(LAST, answer);
      return answer;
    },
    enabled: isAsked,
  });
  const last = isAsked ? queries.getQueryData<AnyAnswer>(LAST) : undefined;
  return {
    data: data ?? last,
    isOld: data === undefined,
    isFetching,
    error,
    retry: () => void refetch(),
  };
}
