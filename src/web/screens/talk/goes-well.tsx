import { useTranslation } from "react-i18next";
import { useTalk } from "../../talk/talk-context.js";

/** What goes well and who helps already. The words stay in the tab and on the plan; that they are there counts. */
export function GoesWell() {
  const { t } = useTranslation("talk");
  const { talk, change } = useTalk();
  return (
    <div className="utrecht-form-field goes-well">
      <label className="utrecht-form-label" htmlFor="goes-well">
        {t("goesWell.label")}
      </label>
      <p id="goes-well-hint" className="quiet">
        {t("goesWell.hint")}
      </p>
      <input
        id="goes-well"
        className="utrecht-textbox"
        aria-describedby="goes-well-hint"
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        value={talk.goesWell}
        onChange={({ target }) => change({ do: "goesWell", text: target.value })}
      />
    </div>
  );
}
