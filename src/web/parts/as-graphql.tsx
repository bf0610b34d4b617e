import { print } from "@0no-co/graphql.web";
import type { TadaDocumentNode } from "gql.tada";
import { useTranslation } from "react-i18next";
import { GRAPHIQL } from "../routes.js";
import { CopyButton } from "./copy-button.js";

interface Props {
  readonly document: TadaDocumentNode<never, never> | TadaDocumentNode<object, object>;
  readonly variables: object;
}

/** The question behind an answer, to copy. It is not put in the link: what was told never stands in an address. */
export function AsGraphQL({ document, variables }: Props) {
  const { t } = useTranslation();
  const query = print(document as never);
  const filled = JSON.stringify(variables, null, 2);
  return (
    <details className="aside-detail">
      <summary>{t("asGraphQL.button")}</summary>
      <p>{t("asGraphQL.explain")}</p>
      <h4>{t("asGraphQL.variables")}</h4>
      <pre tabIndex={0} aria-label={t("asGraphQL.variables")}>
        {filled}
      </pre>
      <h4>{t("asGraphQL.query")}</h4>
      <pre tabIndex={0} aria-label={t("asGraphQL.query")} className="long">
        {query}
      </pre>
      <div className="row">
        <CopyButton text={() => query} label={`${t("copy.button")}: ${t("asGraphQL.query")}`} />
        <CopyButton text={() => filled} label={`${t("copy.button")}: ${t("asGraphQL.variables")}`} />
        <a className="nl-link" href={GRAPHIQL} target="_blank" rel="noopener">
          {t("asGraphQL.open")} <span className="visually-hidden">{t("newWindow")}</span>
        </a>
      </div>
      <p className="quiet">{t("asGraphQL.paste")}</p>
    </details>
  );
}
