import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { UnderstandDocument } from "../../api/answer-documents.js";
import { ask } from "../../api/ask.js";
import type { ResultOf } from "../../api/graphql.js";
import { useLanguage } from "../../i18n/use-language.js";
import type { Fact, FactKind } from "../../talk/talk.js";

type Understanding = ResultOf<typeof UnderstandDocument>["understand"];

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
  readonly found: Readonly<Record<"LifeEvent" | "Issue" | "Circumstance", readonly Candidate[]>>;
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
      const { understand } = await ask(UnderstandDocument, { text, language }, signal);
      return heardOf(understand, language);
    },
    enabled: text !== "",
  });
}

/** A circumstance that is called the same as an issue that was heard says nothing more, and is left out. */
function heardOf(understanding: Understanding, language: "nl" | "en"): Heard {
  const { lifeEvents, issues, circumstances, personalData, outcome, inWords } = understanding;
  const of = (kind: FactKind, found: readonly Found[]): Candidate[] =>
    found
      .filter(({ takenAs }) => takenAs !== "LEFT_OUT")
      .map(({ node, meant }) => ({
        fact: {
          id: node.id,
          kind,
          holds: meant === "DENIED" ? "NO" : "YES",
          names: { [language]: node.name },
        },
        about: node.definition,
      }));
  const named = new Set(issues.map(({ node }) => node.name));
  return {
    found: {
      LifeEvent: of("LifeEvent", lifeEvents),
      Issue: of("Issue", issues),
      Circumstance: of(
        "Circumstance",
        circumstances.filter(({ node }) => !named.has(node.name)),
      ),
    },
    personalData: [...new Set(personalData.map(({ kind }) => kind))],
    refusal: outcome === "READ" ? undefined : (inWords ?? ""),
  };
}
