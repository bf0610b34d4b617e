import { useTranslation } from "react-i18next";
import type { Row } from "./use-rows.js";

interface Props {
  readonly rows: readonly Row[];
  readonly version: string | undefined;
}

/** Small print for the worker: who decides per step, on which article, and the version of the knowledge. */
export function WorkerNotes({ rows, version }: Props) {
  const { t } = useTranslation("plan");
  return (
    <div className="worker-notes">
      <h2>{t("worker")}</h2>
      <ol>
        {rows.map(({ id, step }) => (
          <li key={id}>
            {t("decides")} {t(`decider.${step.whoDecides}`)}.{" "}
            <span translate="no" lang="nl">
              {articlesOf(step.law.grounds)}
            </span>
          </li>
        ))}
      </ol>
      <p>
        {version === undefined ? null : <>{t("data", { version })} </>}
        {t("noDecision")}
      </p>
    </div>
  );
}

const MOST = 2;

function articlesOf(grounds: Row["step"]["law"]["grounds"]): string {
  const named = [...grounds].sort((a, b) => Number(b.decisive) - Number(a.decisive));
  return named
    .filter(({ legalBasis }) => legalBasis.article !== "-")
    .slice(0, MOST)
    .map(({ legalBasis }) => `${legalBasis.law}, art. ${legalBasis.article}`)
    .join("; ");
}
