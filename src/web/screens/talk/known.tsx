import { useTranslation } from "react-i18next";
import { Heading } from "../../parts/heading.js";
import type { Fact, Holds } from "../../talk/talk.js";
import { useTalk } from "../../talk/talk-context.js";
import { useNames } from "../../talk/use-names.js";

const ANSWERS: readonly Holds[] = ["YES", "NO", "UNKNOWN"];

/** Everything that counts now. Each can be changed or taken away without losing the rest. */
export function Known() {
  const { t } = useTranslation("talk");
  const { talk } = useTalk();
  const nameOf = useNames(talk.facts);
  return (
    <section aria-labelledby="known-title" className="known">
      <Heading level={2} id="known-title">
        {t("known.title")}
      </Heading>
      {talk.facts.length === 0 ? <p className="quiet">{t("known.empty")}</p> : null}
      <ul>
        {talk.facts.map((fact) => (
          <KnownFact key={fact.id} fact={fact} name={nameOf(fact)} />
        ))}
      </ul>
    </section>
  );
}

function KnownFact({ fact, name }: { readonly fact: Fact; readonly name: string }) {
  const { t } = useTranslation(["talk", "common"]);
  const { change } = useTalk();
  return (
    <li className={`known-fact known-${fact.kind}`}>
      <span className="known-name">{name}</span>
      <select
        className="small-select"
        aria-label={t("known.holdsOf", { name })}
        value={fact.holds}
        onChange={({ target }) => change({ do: "answer", id: fact.id, holds: target.value as Holds })}
      >
        {ANSWERS.map((holds) => (
          <option key={holds} value={holds}>
            {t(`common:holds.${holds}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="cross"
        aria-label={t("known.forget", { name })}
        onClick={() => change({ do: "forget", id: fact.id })}
      >
        <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}
