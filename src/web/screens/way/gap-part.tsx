import { useTranslation } from "react-i18next";
import type { Way } from "../../api/answers.js";
import { Heading } from "../../parts/heading.js";
import { Article } from "./allowed.js";

/** Nobody is known here: who has to arrange it, and what can be done without them. */
export function GapPart({ way: { gap } }: { readonly way: Way }) {
  const { t } = useTranslation("way");
  if (gap === null) return null;
  return (
    <section className="part gap">
      <Heading level={2}>{t("gap.title")}</Heading>
      <p>{gap.text}</p>
      {gap.obliged.length === 0 ? (
        <p>{t("gap.fallbackNone")}</p>
      ) : (
        <>
          <Heading level={3}>{t("gap.obliged")}</Heading>
          <ul className="plain">
            {gap.obliged.map((basis) => (
              <li key={basis.id}>
                <span className="strong">{basis.name}</span> <Article basis={basis} />
              </li>
            ))}
          </ul>
        </>
      )}
      {gap.withoutThem.length === 0 ? null : (
        <>
          <Heading level={3}>{t("gap.without")}</Heading>
          <ul className="plain">
            {gap.withoutThem.map(({ id, name, firstStep }) => (
              <li key={id}>
                <span className="strong">{name}</span> <span className="quiet">{firstStep}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
