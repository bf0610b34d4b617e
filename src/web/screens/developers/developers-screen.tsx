import { useTranslation } from "react-i18next";
import { Heading } from "../../parts/heading.js";
import { useInWords } from "../../parts/in-words.js";
import { GRAPHIQL } from "../../routes.js";
import { CodeSample } from "./code-sample.js";
import { EXAMPLES } from "./examples.js";
import { CODES, LIMIT_FACTS } from "./facts.js";
import { FactTable } from "./fact-table.js";
import { starts } from "./starts.js";

/** From nothing to a first answer in a minute, for those who build an app. */
export default function DevelopersScreen() {
  const { t } = useTranslation("developers");
  const { number } = useInWords();
  const samples = Object.entries(starts(window.location.origin));
  return (
    <div className="page">
      <Heading level={1} takesFocus>
        {t("title")}
      </Heading>
      <p className="lead">{t("lead")}</p>
      <section className="part">
        <Heading level={2}>{t("first")}</Heading>
        <p>{t("firstHow")}</p>
        {samples.map(([language, code]) => (
          <CodeSample key={language} language={language} code={code} />
        ))}
      </section>
      <section className="part">
        <Heading level={2}>{t("examples.title")}</Heading>
        <p>{t("examples.how")}</p>
        <ul className="example-list">
          {EXAMPLES.map(({ id }) => (
            <li key={id}>
              <a className="nl-link" href={`${GRAPHIQL}#${id}`}>
                {t(`examples.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section className="part">
        <Heading level={2}>{t("schema.title")}</Heading>
        <p>
          {t("schema.how")}{" "}
          <a className="nl-link" href="/schema.graphql" download="vraagstuk.graphql">
            {t("schema.download")}
          </a>
        </p>
        <CodeSample
          language="shell"
          code={`npx gql.tada generate-schema ${window.location.origin}/graphql --output schema.graphql`}
        />
      </section>
      <section className="part">
        <Heading level={2}>{t("rules.title")}</Heading>
        <ul className="plain">
          {(["post", "kept", "null", "outcomes", "same"] as const).map((rule) => (
            <li key={rule}>{t(`rules.${rule}`)}</li>
          ))}
        </ul>
      </section>
      <FactTable
        title={t("limits.title")}
        columns={[t("limits.what"), t("limits.most")]}
        rows={Object.entries(LIMIT_FACTS).map(([name, most]) => [
          t(`limits.${name as keyof typeof LIMIT_FACTS}`),
          number(most),
        ])}
      />
      <FactTable
        title={t("codes.title")}
        columns={[t("codes.code"), t("codes.means")]}
        rows={CODES.map((code) => [code, t(`codes.${code}`)])}
      />
    </div>
  );
}
