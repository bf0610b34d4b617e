import { useTranslation } from "react-i18next";
import type { NearMiss } from "../../api/answers.js";
import { Heading } from "../../parts/heading.js";

/** What nearly fits, each with the reason that keeps it out. */
export function Misses({ misses }: { readonly misses: readonly NearMiss[] }) {
  const { t } = useTranslation("ways");
  if (misses.length === 0) return null;
  return (
    <section className="misses">
      <Heading level={3}>{t("misses.title")}</Heading>
      <p className="quiet">{t("misses.intro")}</p>
      <MissList misses={misses} />
    </section>
  );
}

export function MissList({ misses }: { readonly misses: readonly NearMiss[] }) {
  return (
    <ul className="plain">
      {misses.map(({ intervention, reasons }) => (
        <li key={intervention.id}>
          <span className="strong">{intervention.name}</span>
          <span className="quiet"> {reasons.map(({ text }) => text).join(" ")}</span>
        </li>
      ))}
    </ul>
  );
}
