import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "../../api/ask.js";
import { SearchDocument } from "../../api/documents.js";
import { useLanguage } from "../../i18n/use-language.js";
import { LazySearchBox } from "../../parts/lazy-search-box.js";
import { useSettled } from "../../parts/use-settled.js";
import type { FactKind } from "../../talk/talk.js";
import { useTalk } from "../../talk/talk-context.js";

type SearchedKind = "LIFE_EVENT" | "ISSUE" | "CIRCUMSTANCE";

/** For those who know the word. What is chosen counts as told. */
export function WordSearch() {
  const { t } = useTranslation("talk");
  const { change } = useTalk();
  const language = useLanguage();
  const [words, setWords] = useState("");
  const text = useSettled(words.trim(), 150).slice(0, 200);
  const { data, isFetching } = useQuery({
    queryKey: ["search", language, text],
    queryFn: async ({ signal }) => (await ask(SearchDocument, { text, language }, signal)).search,
    enabled: text.length > 1,
    placeholderData: keepPreviousData,
  });
  const hits = words.trim().length > 1 ? (data ?? []) : [];
  const found = hits.flatMap(({ kind, node }) =>
    "name" in node ? [{ id: node.id, name: node.name, about: t(`search.${kind as SearchedKind}`) }] : [],
  );
  const choose = (id: string): void => {
    const node = hits.find((hit) => hit.node.id === id)?.node;
    if (node === undefined || !("name" in node)) return;
    const names = { [language]: node.name };
    change({ do: "tell", fact: { id, kind: node.__typename as FactKind, holds: "YES", names } });
    setWords("");
  };
  return (
    <LazySearchBox
      label={t("search.label")}
      placeholder={t("search.placeholder")}
      none={t("search.none")}
      found={found}
      isBusy={isFetching || text !== words.trim()}
      words={words}
      onWords={setWords}
      onChoose={choose}
    />
  );
}
