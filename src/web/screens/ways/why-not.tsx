import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { InterventionSearchDocument, WhyNotDocument } from "../../api/answer-documents.js";
import { ask } from "../../api/ask.js";
import { useLanguage } from "../../i18n/use-language.js";
import { LazySearchBox } from "../../parts/lazy-search-box.js";
import { useSettled } from "../../parts/use-settled.js";
import { useTalk } from "../../talk/talk-context.js";
import { toSituation } from "../../talk/to-situation.js";

/** Why some help is not among the ways, or low: look it up by name, and read the reason. */
export function WhyNot() {
  const { t } = useTranslation("ways");
  const language = useLanguage();
  const { talk } = useTalk();
  const [words, setWords] = useState("");
  const [intervention, setIntervention] = useState<string>();
  const text = useSettled(words.trim(), 150).slice(0, 200);
  const search = useQuery({
    queryKey: ["help", language, text],
    queryFn: async ({ signal }) => (await ask(InterventionSearchDocument, { text, language }, signal)).search,
    enabled: text.length > 1,
  });
  const situation = toSituation(talk);
  const { data: reasons } = useQuery({
    queryKey: ["why-not", language, intervention, situation],
    queryFn: async ({ signal }) =>
      (await ask(WhyNotDocument, { situation, intervention: intervention ?? "", language }, signal)).whyNot,
    enabled: intervention !== undefined,
  });
  const found = (words.trim().length > 1 ? (search.data ?? []) : []).flatMap(({ node }) =>
    "name" in node ? [{ id: node.id, name: node.name }] : [],
  );
  const choose = (id: string): void => {
    setIntervention(id);
    setWords(found.find((one) => one.id === id)?.name ?? "");
  };
  return (
    <div className="why-not">
      <LazySearchBox
        label={t("whyNot.label")}
        hint={t("whyNot.hint")}
        placeholder={t("whyNot.placeholder")}
        none={t("whyNot.none")}
        found={found}
        isBusy={search.isFetching || text !== words.trim()}
        words={words}
        onWords={setWords}
        onChoose={choose}
      />
      <div role="status">
        {(reasons ?? []).map(({ reason, text: why, change }) => (
          <p key={`${reason} ${why}`}>
            {why} {change}
          </p>
        ))}
      </div>
    </div>
  );
}
