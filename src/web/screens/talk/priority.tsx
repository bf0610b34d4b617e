import { useTranslation } from "react-i18next";
import { useTalk } from "../../talk/talk-context.js";
import { useNames } from "../../talk/use-names.js";

/** What matters most, in one tap. Asked only when there is something to choose between. */
export function Priority() {
  const { t } = useTranslation("talk");
  const { talk, change } = useTalk();
  const issues = talk.facts.filter(({ kind, holds }) => kind === "Issue" && holds === "YES");
  const nameOf = useNames(issues);
  if (issues.length < 2) return null;
  return (
    <fieldset className="priority">
      <legend className="nl-heading nl-heading--level-2">{t("priority.title")}</legend>
      <div className="chips">
        {issues.map((issue) => {
          const isFirst = talk.priority === issue.id;
          return (
            <button
              key={issue.id}
              type="button"
              className="chip chip-Issue"
              aria-pressed={isFirst}
              onClick={() => change({ do: "prefer", id: isFirst ? undefined : issue.id })}
            >
              {nameOf(issue)}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
