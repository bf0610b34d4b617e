import type { Language } from "../api/answers.js";
import type {
  KnotsDocument,
  NextQuestionDocument,
  PlanDocument,
  UnderstandDocument,
} from "../api/answer-documents.js";
import type { VariablesOf } from "../api/graphql.js";
import type { Talk } from "./talk.js";
import { toSituation } from "./to-situation.js";

/** What each question to the API is asked with, for a talk as it is now: asked by one place, shown by another. */
export function questionVariables(talk: Talk, language: Language): VariablesOf<typeof NextQuestionDocument> {
  return { situation: toSituation(talk), askedInARow: talk.answered, language };
}

export function knotsVariables(talk: Talk, language: Language): VariablesOf<typeof KnotsDocument> {
  return { situation: toSituation(talk), language };
}

export function planVariables(talk: Talk, language: Language): VariablesOf<typeof PlanDocument> {
  return { situation: toSituation(talk), goals: talk.plan.map(({ id }) => id), language };
}

export function wordsVariables(text: string, language: Language): VariablesOf<typeof UnderstandDocument> {
  return { text, language };
}
