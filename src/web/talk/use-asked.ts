import { useTranslation } from "react-i18next";
import {
  KnotsDocument,
  NextQuestionDocument,
  PlanDocument,
  UnderstandDocument,
} from "../api/answer-documents.js";
import { WaysDocument } from "../api/documents.js";
import { useLanguage } from "../i18n/use-language.js";
import type { Asked } from "../parts/as-graphql.js";
import { useTalk } from "./talk-context.js";
import { useWaysVariables } from "./use-answer.js";
import { knotsVariables, planVariables, questionVariables, wordsVariables } from "./variables.js";

/** Everything the talk asks the API as it is now, to show beside the answers. */
export function useAsked(): readonly Asked[] {
  const { t } = useTranslation();
  const { talk } = useTalk();
  const language = useLanguage();
  const ways = useWaysVariables();
  const ask = (
    key: "ways" | "question" | "knots" | "words",
    document: unknown,
    variables: object,
  ): Asked => ({
    title: t(`asGraphQL.asked.${key}`),
    document: document as Asked["document"],
    variables,
  });
  return [
    ask("ways", WaysDocument, ways),
    ask("question", NextQuestionDocument, questionVariables(talk, language)),
    ask("knots", KnotsDocument, knotsVariables(talk, language)),
    ...(talk.heard === "" ? [] : [ask("words", UnderstandDocument, wordsVariables(talk.heard, language))]),
  ];
}

/** What the plan asks the API. */
export function useAskedForPlan(): readonly Asked[] {
  const { talk } = useTalk();
  const language = useLanguage();
  const document = PlanDocument as unknown as Asked["document"];
  return [{ document, variables: planVariables(talk, language) }];
}
