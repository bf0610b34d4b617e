import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { UnderstandDocument } from "../../api/answer-documents.js";
import { ask } from "../../api/ask.js";
import type { ResultOf } from "../../api/graphql.js";
import { useLanguage } from "../../i18n/use-language.js";
import type { Fact, FactKind } from "../../talk/talk.js";
import { wordsVariables } from "../../talk/variables.js";

type Understanding = ResultOf<typeof UnderstandDocument>["understand"];

const MOST_HINTS = 4;

interface Found {
  readonly meant: Understanding["issues"][number]["meant"];
  readonly takenAs: Understanding["issues"][number]["takenAs"];
  readonly node: { readonly id: string; readonly name: string; readonly definition?: string };
}

/** Something the words may mean, for a person to confirm; a denial is a fact that does not hold. */
export interface Candidate {
  readonly fact: Fact;
  readonly about?: string | undefined;
}

export interface Heard {
  readonly found: Readonly<Record<Kind, readonly Candidate[]>>;
  /** What may lie in the words, less surely. Shown apart, and few. */
  readonly hints: readonly Candidate[];
  readonly personalData: readonly Understanding["personalData"][number]["kind"][];
  /** Why the words were not read, as a sentence; undefined when they were. */
  readonly refusal: string | undefined;
}

/** What the words may mean. Nothing is chosen: everything is put to the person. */
export function useHeard(text: string): UseQueryResult<Heard> {
  const language = useLanguage();
  return useQuery({
    queryKey: ["understand", language, text],
    queryFn: async ({ signal }) => {
      const { understand } = await ask(UnderstandDocument, wordsVariables(text, language), signal);
      return heardOf(understand, language);
    },
    enabled: text !== "",
  });
}

type Kind = "LifeEvent" | "Issue" | "Circumstance";

/** A circumstance that is called the same as an issue that was heard says nothing more, and is left out. */
function heardOf(understanding: Understanding, language: "nl" | "en"): Heard {
  const { lifeEvents, issues, circumstances, personalData, outcome, inWords } = understanding;
  const named = new Set(issues.map(({ node }) => node.name));
  const of = (kind: FactKind, found: readonly Found[], takenAs: Found["takenAs"]): Candidate[] =>
    found
      .filter((one) => one.takenAs === takenAs)
      .map(({ node, meant }) => ({
        fact: {
          id: node.id,
          kind,
          holds: meant === "DENIED" ? "NO" : "YES",
          names: { [language]: node.name },
        },
        about: node.definition,
      }));
  const others = circumstances.filter(({ node }) => !named.has(node.name));
  const found: Readonly<Record<Kind, readonly Found[]>> = {
    LifeEvent: lifeEvents,
    Issue: issues,
    Circumstance: others,
  };
  return {
    found: {
      LifeEvent: of("LifeEvent", lifeEvents, "TOLD"),
      Issue: of("Issue", issues, "TOLD"),
      Circumstance: of("Circumstance", others, "TOLD"),
    },
    hints: Object.entries(found)
      .flatMap(([kind, list]) => of(kind as Kind, list, "HINT"))
      .slice(0, MOST_HINTS),
    personalData: [...new Set(personalData.map(({ kind }) => kind))],
    refusal: outcome === "READ" ? undefined : (inWords ?? ""),
  };
}
