import { useTranslation } from "react-i18next";
import { useTalk } from "../../talk/talk-context.js";
import { EditableText } from "./editable-text.js";
import type { Row } from "./use-rows.js";

interface Props {
  readonly row: Row;
  readonly number: number;
  readonly count: number;
}

/** One step: what, who, by when, and a box to tick with a pen. */
export function PlanRow({ row: { id, step, text, who, when }, number, count }: Props) {
  const { t } = useTranslation("plan");
  const { change } = useTalk();
  return (
    <tr>
      <th scope="row" className="plan-number">
        {number}
      </th>
      <td className="plan-what">
        <EditableText
          label={t("textOf", { number })}
          value={text}
          onChange={(to) => change({ do: "edit", id, to: { text: to } })}
        />
        <span className="plan-name">{step.name}</span>
        <span className="row plan-moves no-print">
          <Move
            name={t("up", { number })}
            sign="↑"
            isOff={number === 1}
            onMove={() => change({ do: "move", id, by: -1 })}
          />
          <Move
            name={t("down", { number })}
            sign="↓"
            isOff={number === count}
            onMove={() => change({ do: "move", id, by: 1 })}
          />
          <Move
            name={t("remove", { number })}
            sign="×"
            isOff={false}
            onMove={() => change({ do: "unplan", id })}
          />
        </span>
      </td>
      <td className="plan-who">
        <EditableText
          label={t("whoOf", { number })}
          value={who}
          onChange={(to) => change({ do: "edit", id, to: { who: to } })}
        />
      </td>
      <td className="plan-when">
        <EditableText
          label={t("whenOf", { number })}
          value={when}
          onChange={(to) => change({ do: "edit", id, to: { when: to } })}
        />
      </td>
      <td className="plan-done">
        <span className="tick-box" aria-hidden="true" />
      </td>
    </tr>
  );
}

interface MoveProps {
  readonly name: string;
  readonly sign: string;
  readonly isOff: boolean;
  readonly onMove: () => void;
}

function Move({ name, sign, isOff, onMove }: MoveProps) {
  return (
    <button type="button" className="move" aria-label={name} disabled={isOff} onClick={onMove}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
