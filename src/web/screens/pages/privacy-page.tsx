import { useTranslation } from "react-i18next";
import { Heading } from "../../parts/heading.js";

const LINES = ["tab", "sent", "codes", "address", "cookies", "municipality", "paper", "others"] as const;

/** What happens with what someone tells: nothing is kept. */
export default function PrivacyPage() {
  const { t } = useTranslation("pages");
  return (
    <div className="page">
      <Heading level={1} takesFocus>
        {t("privacy.title")}
      </Heading>
      <p className="lead">{t("privacy.lead")}</p>
      <ul className="plain">
        {LINES.map((line) => (
          <li key={line}>{t(`privacy.${line}`)}</li>
        ))}
      </ul>
    </div>
  );
}
