import { useTranslation } from "react-i18next";
import { CopyButton } from "./copy-button.js";

const KINDS = ["wrong", "missing", "unfit"] as const;

interface Props {
  /** Global id of what it is about; absent when nothing was found at all. */
  readonly id?: string;
  readonly graphVersion: string;
}

/**
 * Something is wrong or missing: one line to send to who keeps the knowledge. It says what it is about and which version,
 * from a fixed list, and holds nothing of what was told.
 */
export function Report({ id, graphVersion }: Props) {
  const { t } = useTranslation();
  const kinds = id === undefined ? (["missing"] as const) : KINDS;
  return (
    <details className="aside-detail">
      <summary>{t(id === undefined ? "report.gap" : "report.button")}</summary>
      <p>{t("report.explain")}</p>
      <div className="row">
        {kinds.map((kind) => (
          <CopyButton
            key={kind}
            label={t(`report.${kind}`)}
            text={() => [`Vraagstuk ${graphVersion}`, id, t(`report.${kind}`)].filter(Boolean).join(" · ")}
          />
        ))}
      </div>
      <p className="quiet">{t("report.send")}</p>
    </details>
  );
}
