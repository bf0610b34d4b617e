import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ask } from "../../api/ask.js";
import { GraphDocument } from "../../api/documents.js";
import { AsGraphQL } from "../../parts/as-graphql.js";
import { Failure } from "../../parts/failure.js";
import { Heading } from "../../parts/heading.js";
import { useInWords } from "../../parts/in-words.js";

const LINES = ["rank1", "rank2", "rank3", "rank4", "rank5", "rank6"] as const;

/** What the knowledge is, how large, how old, and how the order comes about, in six lines. */
export default function AboutPage() {
  const { t } = useTranslation("pages");
  const { date, number } = useInWords();
  const { data, error, refetch } = useQuery({
    queryKey: ["graph"],
    queryFn: ({ signal }) => ask(GraphDocument, {}, signal),
  });
  return (
    <div className="page">
      <Heading level={1} takesFocus>
        {t("about.title")}
      </Heading>
      <p className="lead">{t("about.lead")}</p>
      <section className="part">
        <Heading level={2}>{t("about.ranking")}</Heading>
        <ol className="three">
          {LINES.map((line) => (
            <li key={line}>{t(`about.${line}`)}</li>
          ))}
        </ol>
        <p className="strong">{t("about.person")}</p>
      </section>
      {error === null ? null : <Failure error={error} retry={() => void refetch()} />}
      {data === undefined ? null : (
        <section className="part">
          <Heading level={2}>{t("about.counts")}</Heading>
          <ul className="plain">
            {data.graph.counts
              .filter(({ count }) => count > 0)
              .map(({ kind, count }) => (
                <li key={kind}>
                  {number(count)} {t(`about.kinds.${kind}`)}
                </li>
              ))}
            <li>
              {number(data.providers.totalCount)} {t("about.kinds.PROVIDER")}
            </li>
            <li>
              {number(data.graph.causeLinks)} {t("about.links")}
            </li>
          </ul>
          <p className="quiet">
            {t("about.release")}: {data.graph.release}. {t("about.version")}: {data.graph.version}.{" "}
            {t("about.built")} {date(data.graph.builtAt)}.
          </p>
        </section>
      )}
      <section className="part">
        <Heading level={2}>{t("about.sources")}</Heading>
        <p>{t("about.sourcesHow")}</p>
        <p>{t("about.licence")}</p>
      </section>
      <AsGraphQL asked={[{ document: GraphDocument as never, variables: {} }]} />
    </div>
  );
}
