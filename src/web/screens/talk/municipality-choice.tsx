import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "../../api/ask.js";
import { MunicipalitiesDocument } from "../../api/documents.js";
import { LazySearchBox } from "../../parts/lazy-search-box.js";
import { useSettled } from "../../parts/use-settled.js";
import { rememberedMunicipality, rememberMunicipality } from "../../talk/municipality-memory.js";
import { useTalk } from "../../talk/talk-context.js";

/** Where help is looked for. Kept on the device only when someone ticks the box. */
export function MunicipalityChoice() {
  const { t } = useTranslation("talk");
  const { talk, change } = useTalk();
  const { municipality } = talk;
  const [isKept, setKept] = useState(() => rememberedMunicipality() !== undefined);
  const [words, setWords] = useState(municipality?.name ?? "");
  const name = useSettled(words.trim(), 150);
  const isNew = name.length > 1 && name !== municipality?.name;
  const { data, isFetching } = useQuery({
    queryKey: ["municipalities", name],
    queryFn: async ({ signal }) => (await ask(MunicipalitiesDocument, { name }, signal)).areas.nodes,
    enabled: isNew,
    placeholderData: keepPreviousData,
  });
  const settle = (to: typeof municipality): void => {
    change({ do: "settle", municipality: to });
    if (isKept) rememberMunicipality(to);
  };
  const write = (text: string): void => {
    setWords(text);
    if (text === "") settle(undefined);
  };
  const choose = (id: string): void => {
    const area = data?.find((one) => one.id === id);
    if (area === undefined) return;
    setWords(area.name);
    settle({ code: area.code, name: area.name });
  };
  const keep = (on: boolean): void => {
    setKept(on);
    rememberMunicipality(on ? municipality : undefined);
  };
  return (
    <div className="municipality">
      <LazySearchBox
        label={t("municipality.label")}
        hint={t("municipality.hint")}
        placeholder={t("municipality.placeholder")}
        none={t("municipality.none")}
        found={isNew ? (data ?? []).map(({ id, name: found }) => ({ id, name: found })) : []}
        isBusy={isFetching || name !== words.trim()}
        words={words}
        onWords={write}
        onChoose={choose}
      />
      {municipality === undefined ? null : (
        <label className="tick">
          <input type="checkbox" checked={isKept} onChange={({ target }) => keep(target.checked)} />
          {t("municipality.remember")}
        </label>
      )}
    </div>
  );
}
