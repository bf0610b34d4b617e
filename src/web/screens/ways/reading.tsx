import { useTranslation } from "react-i18next";
import type { AnyAnswer } from "../../api/answers.js";
import { Button } from "../../parts/button.js";
import { useTalk } from "../../talk/talk-context.js";

/** How the situation was read, where that is not plain: a contradiction, or a municipality with a choice. */
export function Reading({ answer }: { readonly answer: AnyAnswer }) {
  const { t } = useTranslation("ways");
  const { change } = useTalk();
  const { contradictions, place } = answer;
  const isPlaceNews = place !== null && place.note !== "EXACT" && place.note !== "ALSO_PROVINCE";
  if (contradictions.length === 0 && !isPlaceNews) return null;
  return (
    <div className="reading">
      <p className="strong">{t("reading")}</p>
      <ul className="plain">
        {contradictions.map(({ inWords }) => (
          <li key={inWords}>{inWords}</li>
        ))}
        {isPlaceNews ? <li>{t(`place.${place.note}`, { name: place.area?.name ?? "" })}</li> : null}
      </ul>
      <div className="row">
        {(isPlaceNews ? place.candidates : []).map(({ code, name }) => (
          <Button key={code} onClick={() => change({ do: "settle", municipality: { code, name } })}>
            {name}
          </Button>
        ))}
      </div>
    </div>
  );
}
