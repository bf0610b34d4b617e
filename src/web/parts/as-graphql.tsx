import { print } from "@0no-co/graphql.web";
import type { TadaDocumentNode } from "gql.tada";
import { useTranslation } from "react-i18next";
import { GRAPHIQL } from "../routes.js";
import { CopyButton } from "./copy-button.js";

/** A question that was put to the API, as the screen put it. */
export interface Asked {
  /** What was asked, in a word; not needed when there is only one. */
  readonly title?: string;
  readonly document: TadaDocumentNode<never, never> | TadaDocumentNode<object, object>;
  readonly variables: object;
}

/** The questions behind an answer, to copy. They are not put in the link: what was told never stands in an address. */
export function AsGraphQL({ asked }: { readonly asked: readonly Asked[] }) {
  const { t } = useTranslation();
  return (
    <details className="aside-detail no-print">
      <summary>{t("asGraphQL.button")}</summary>
      <p>{t("asGraphQL.explain")}</p>
      {asked.map((one) => (
        <Question key={one.title ?? ""} {...one} />
      ))}
      <p>
        <a className="nl-link" href={GRAPHIQL} target="_blank" rel="noopener">
          {t("asGraphQL.open")} <span className="visually-hidden">{t("newWindow")}</span>
        </a>{" "}
        <span className="quiet">{t("asGraphQL.paste")}</span>
      </p>
    </details>
  );
}

function Question({ title, document, variables }: Asked) {
  const { t } = useTranslation();
  const query = print(document as never);
  const filled = JSON.stringify(variables, null, 2);
  const named = (part: string): string => (title === undefined ? part : `${title}, ${part}`);
  return (
    <>
      <h4>{named(t("asGraphQL.variables"))}</h4>
      <pre tabIndex={0} aria-label={named(t("asGraphQL.variables"))}>
        {filled}
      </pre>
      <h4>{named(t("asGraphQL.query"))}</h4>
      <pre tabIndex={0} aria-label={named(t("asGraphQL.query"))} className="long">
        {query}
      </pre>
      <div className="row">
        <CopyButton text={() => query} label={`${t("copy.button")}: ${named(t("asGraphQL.query"))}`} />
        <CopyButton text={() => filled} label={`${t("copy.button")}: ${named(t("asGraphQL.variables"))}`} />
      </div>
    </>
  );
}
