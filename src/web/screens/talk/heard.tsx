import { useTranslation } from "react-i18next";
import { Failure } from "../../parts/failure.js";
import { Heading } from "../../parts/heading.js";
import { Status, useLasting } from "../../parts/status.js";
import { useTalk } from "../../talk/talk-context.js";
import { useHeard, type Candidate } from "./use-heard.js";

const KINDS = ["LifeEvent", "Issue", "Circumstance"] as const;

/** What was heard in the words, as chips to confirm. */
export function Heard({ takesFocus }: { readonly takesFocus: boolean }) {
  const { t } = useTranslation("talk");
  const { talk } = useTalk();
  const { data, isFetching, error, refetch } = useHeard(talk.heard);
  const isSlow = useLasting(isFetching, 300);
  const isEmpty =
    data !== undefined &&
    data.refusal === undefined &&
    data.hints.length === 0 &&
    KINDS.every((kind) => data.found[kind].length === 0);
  return (
    <section aria-labelledby="heard-title" className="heard">
      <Heading level={2} id="heard-title" takesFocus={takesFocus}>
        {t("heard.title")}
      </Heading>
      <Status text={isSlow ? t("heard.listening") : ""} shown={isSlow} />
      {error === null ? null : <Failure error={error} retry={() => void refetch()} />}
      {data?.refusal === undefined || data.refusal === "" ? null : <p className="reading">{data.refusal}</p>}
      {data === undefined || data.personalData.length === 0 ? null : (
        <p className="reading">
          {t("heard.personal", { what: data.personalData.map((kind) => t(`heard.data.${kind}`)).join(", ") })}
        </p>
      )}
      {isEmpty ? <p>{t("heard.nothing")}</p> : null}
      {data === undefined || isEmpty || data.refusal !== undefined ? null : (
        <p className="quiet">{t("heard.tap")}</p>
      )}
      {data === undefined
        ? null
        : KINDS.filter((kind) => data.found[kind].length > 0).map((kind) => (
            <Chips key={kind} title={t(`heard.${kind}`)} candidates={data.found[kind]} />
          ))}
      {data === undefined || data.hints.length === 0 ? null : (
        <Chips title={t("heard.hints")} candidates={data.hints} />
      )}
    </section>
  );
}

interface ChipsProps {
  readonly title: string;
  readonly candidates: readonly Candidate[];
}

function Chips({ title, candidates }: ChipsProps) {
  return (
    <div role="group" aria-label={title} className="chip-group">
      <span className="quiet" aria-hidden="true">
        {title}
      </span>
      <div className="chips">
        {candidates.map((candidate) => (
          <Chip key={candidate.fact.id} candidate={candidate} />
        ))}
      </div>
    </div>
  );
}

function Chip({ candidate: { fact, about } }: { readonly candidate: Candidate }) {
  const { t } = useTranslation("talk");
  const { talk, change } = useTalk();
  const isTold = talk.facts.some(({ id, holds }) => id === fact.id && holds === fact.holds);
  const toggle = (): void => change(isTold ? { do: "forget", id: fact.id } : { do: "tell", fact });
  return (
    <button
      type="button"
      className={`chip chip-${fact.kind}`}
      aria-pressed={isTold}
      onClick={toggle}
      {...(about === undefined ? {} : { title: about })}
    >
      {fact.holds === "NO" ? `${t("heard.not")} ` : ""}
      {Object.values(fact.names)[0]}
    </button>
  );
}
