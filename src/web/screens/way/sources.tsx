import { useTranslation } from "react-i18next";
import type { Source, Way } from "../../api/answers.js";
import { Heading } from "../../parts/heading.js";
import { OutsideLink } from "../../parts/outside-link.js";

type About = "help" | "link" | "law" | "who";

/** Every source this way rests on, once, with what it is about. */
export function Sources({ way }: { readonly way: Way }) {
  const { t } = useTranslation("way");
  const rows = sourcesOf(way);
  return (
    <section className="part">
      <Heading level={2}>{t("sources.title")}</Heading>
      {rows.length === 0 ? (
        <p>{t("sources.none")}</p>
      ) : (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={t("sources.title")}>
          <table className="utrecht-table">
            <thead className="utrecht-table__header">
              <tr className="utrecht-table__row">
                {(["source", "year", "about"] as const).map((column) => (
                  <th key={column} scope="col" className="utrecht-table__header-cell">
                    {t(`sources.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="utrecht-table__body">
              {rows.map(({ source, about }) => (
                <tr key={source.id} className="utrecht-table__row">
                  <td className="utrecht-table__cell" translate="no">
                    <OutsideLink href={source.url}>{source.publisher}</OutsideLink>
                  </td>
                  <td className="utrecht-table__cell">{source.year ?? t("sources.noYear")}</td>
                  <td className="utrecht-table__cell">
                    {about.map((what) => t(`sources.${what}`)).join(", ")}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

interface Row {
  readonly source: Source;
  readonly about: readonly About[];
}

function sourcesOf({ intervention, paths, providers }: Way): Row[] {
  const named: (readonly [About, Source | null])[] = [
    ...intervention.evidence.sources.map((source) => ["help", source] as const),
    ...paths.flatMap(({ steps }) =>
      steps.flatMap(({ by }) => (by?.sources ?? []).map((source) => ["link", source] as const)),
    ),
    ...intervention.law.grounds.flatMap(({ legalBasis }) =>
      legalBasis.sources.map((source) => ["law", source] as const),
    ),
    ...[...(providers?.offers ?? []), ...(providers?.unknownArea ?? [])].map(
      ({ source }) => ["who", source] as const,
    ),
  ];
  const rows = new Map<string, Row>();
  for (const [about, source] of named) {
    if (source === null) continue;
    const before = rows.get(source.id)?.about ?? [];
    rows.set(source.id, { source, about: before.includes(about) ? before : [...before, about] });
  }
  return [...rows.values()];
}
