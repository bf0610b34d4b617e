import { useQuery } from "@tanstack/react-query";
import { ask } from "../api/ask.js";
import { NamesDocument } from "../api/documents.js";
import { useLanguage } from "../i18n/use-language.js";
import type { Fact } from "./talk.js";

/** Names of facts in the language of the screen; until those are here, the name each was chosen by. */
export function useNames(facts: readonly Fact[]): (fact: Fact) => string {
  const language = useLanguage();
  const missing = facts.filter(({ names }) => names[language] === undefined).map(({ id }) => id);
  const { data } = useQuery({
    queryKey: ["names", language, missing],
    queryFn: ({ signal }) => ask(NamesDocument, { ids: missing, language }, signal),
    enabled: missing.length > 0,
  });
  const found = new Map(
    data?.nodes.flatMap((node) => (node !== null && "name" in node ? [[node.id, node.name] as const] : [])),
  );
  return ({ id, names }) => names[language] ?? found.get(id) ?? Object.values(names)[0] ?? id;
}
