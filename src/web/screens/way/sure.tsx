import { useTranslation } from "react-i18next";
import type { Step } from "../../api/answers.js";
import { Heading } from "../../parts/heading.js";

/** What was read about whether it works. What studies say stands behind a second step. */
export function Sure({ step: { evidence } }: { readonly step: Step }) {
  const { t } = useTranslation("way");
  const second = [
    [t("sure.effect"), evidence.effect],
    [t("sure.context"), evidence.context],
  ] as const;
  return (
    <section className="part">
      <Heading level={2}>{t("sure.title")}</Heading>
      <p>{evidence.inWords}</p>
      {second.map(([title, text]) =>
        text === null ? null : (
          <details key={title}>
            <summary>{title}</summary>
            <p>{text}</p>
          </details>
        ),
      )}
    </section>
  );
}
