import { useTranslation } from "react-i18next";
import { useAnswer } from "../../talk/use-answer.js";
import { Heading } from "../../parts/heading.js";
import { useInWords } from "../../parts/in-words.js";
import { useTalk } from "../../talk/talk-context.js";
import { EditableText } from "./editable-text.js";
import { PlanRow } from "./plan-row.js";
import type { Row } from "./use-rows.js";
import type { WorkedPlan } from "./use-worked-plan.js";
import { WorkedOut } from "./worked-out.js";
import { WorkerNotes } from "./worker-notes.js";

interface Props {
  readonly rows: readonly Row[];
  readonly worked: WorkedPlan | undefined;
}

/** The sheet itself. Name and phone are blank lines for a pen, so that nothing of a person is ever typed here. */
export function PlanSheet({ rows, worked }: Props) {
  const { t } = useTranslation("plan");
  const { talk, change } = useTalk();
  const { data } = useAnswer();
  const { date } = useInWords();
  return (
    <article className="sheet-a4" aria-label={t("sheet")}>
      <Heading level={1} takesFocus>
        {t("title")}
      </Heading>
      <div className="lines">
        <Blank name={t("name")} />
        <Blank name={t("phone")} />
        <p>
          <span className="strong">{t("made")}:</span> {date(new Date())}
        </p>
      </div>
      <div className="want">
        <span className="strong" id="want-label">
          {t("want")}:
        </span>
        <EditableText
          label={t("want")}
          value={talk.wish}
          onChange={(wish) => change({ do: "write", wish })}
        />
      </div>
      {talk.goesWell.trim() === "" ? null : (
        <p className="goes-well-line">
          <span className="strong">{t("goesWell")}:</span> {talk.goesWell}
        </p>
      )}
      <Blank name={t("inAYear")} />
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t("steps")}>
        <table className="plan-table">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t("step")}</span>
              </th>
              <th scope="col">{t("step")}</th>
              <th scope="col">{t("who")}</th>
              <th scope="col">{t("when")}</th>
              <th scope="col">{t("done")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <PlanRow key={row.id} row={row} number={index + 1} count={rows.length} />
            ))}
          </tbody>
        </table>
      </div>
      {worked === undefined ? null : <WorkedOut plan={worked} shown={rows.map(({ id }) => id)} />}
      <div className="lines">
        <Blank name={t("ifFails")} />
        <Blank name={t("again")} />
      </div>
      <WorkerNotes rows={rows} version={data?.graphVersion} />
    </article>
  );
}

function Blank({ name }: { readonly name: string }) {
  return (
    <p className="blank">
      <span className="strong">{name}:</span> <span className="blank-line" aria-hidden="true" />
    </p>
  );
}
