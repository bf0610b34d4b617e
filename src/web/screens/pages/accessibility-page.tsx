import { useTranslation } from "react-i18next";
import { Heading } from "../../parts/heading.js";

/** The accessibility statement, with what is known not to be right yet. */
export default function AccessibilityPage() {
  const { t } = useTranslation("pages");
  return (
    <div className="page">
      <Heading level={1} takesFocus>
        {t("accessibility.title")}
      </Heading>
      <p className="lead">{t("accessibility.lead")}</p>
      {(["done", "known"] as const).map((part) => (
        <section key={part} className="part">
          <Heading level={2}>{t(`accessibility.${part}`)}</Heading>
          <ul className="plain">
            {([1, 2, 3] as const).map((line) => (
              <li key={line}>{t(`accessibility.${part}${line}`)}</li>
            ))}
          </ul>
        </section>
      ))}
      <p>{t("accessibility.tell")}</p>
    </div>
  );
}
