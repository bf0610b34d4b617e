import { useTranslation } from "react-i18next";
import type { Path } from "../../api/answers.js";
import { Heading } from "../../parts/heading.js";

const FIRST = 3;
const MOST = 0.5;
const SOME = 0.05;

/** The reasons as sentences that can be retold, each with its weight in words; and how sure each link is. */
export function Reasons({ paths }: { readonly paths: readonly Path[] }) {
  const { t } = useTranslation("way");
  const more = paths.slice(FIRST);
  return (
    <section className="part">
      <Heading level={2}>{t("reasons")}</Heading>
      <ReasonList paths={paths.slice(0, FIRST)} />
      {more.length === 0 ? null : (
        <details>
          <summary>{t("moreReasons")}</summary>
          <ReasonList paths={more} />
        </details>
      )}
    </section>
  );
}

function ReasonList({ paths }: { readonly paths: readonly Path[] }) {
  const { t } = useTranslation("way");
  return (
    <ul className="reasons">
      {paths.map((path) => (
        <li key={path.sentence}>
          {path.sentence} <span className="tag">{t(`share.${weightOf(path)}`)}</span>
          <ul className="links quiet">
            {path.steps.flatMap(({ id, name, by }) =>
              by === null
                ? []
                : [
                    <li key={id}>
                      {name}: {t(`claim.${by.claim}`)}
                    </li>,
                  ],
            )}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function weightOf({ share }: Path): "most" | "some" | "little" {
  if (share >= MOST) return "most";
  return share >= SOME ? "some" : "little";
}
