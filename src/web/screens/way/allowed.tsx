import { useTranslation } from "react-i18next";
import type { Law, LegalBasis } from "../../api/answers.js";
import { Heading } from "../../parts/heading.js";
import { lawLink } from "../../parts/law-link.js";
import { OutsideLink } from "../../parts/outside-link.js";

/** The room in the rules, the articles with their links, and who decides. */
export function Allowed({ law }: { readonly law: Law }) {
  const { t } = useTranslation("way");
  return (
    <section className="part">
      <Heading level={2}>{t("allowed.title")}</Heading>
      <p>{law.inWords}</p>
      <ul className="plain laws">
        {law.grounds.map(({ decisive, legalBasis }) => (
          <li key={legalBasis.id}>
            <span className="strong">{legalBasis.name}</span>
            {decisive ? <span className="tag">{t("allowed.decisive")}</span> : null}
            <br />
            <Article basis={legalBasis} />
            <details>
              <summary>{t("allowed.gist")}</summary>
              <p>{legalBasis.gist}</p>
            </details>
          </li>
        ))}
      </ul>
      <p className="quiet">{t("allowed.check")}</p>
    </section>
  );
}

type Named = Pick<LegalBasis, "law" | "article" | "bwb">;

/** The law and the article, with the link to the text in force where there is one. */
export function Article({ basis }: { readonly basis: Named }) {
  const { t } = useTranslation("way");
  const link = lawLink(basis);
  const name = basis.article === "-" ? basis.law : `${basis.law}, art. ${basis.article}`;
  return (
    <>
      <span className="quiet" translate="no" lang="nl">
        {name}
      </span>
      {link === undefined ? null : (
        <>
          {" "}
          <OutsideLink href={link}>
            {t("allowed.read")}
            <span className="visually-hidden">: {name}</span>
          </OutsideLink>
        </>
      )}
    </>
  );
}
