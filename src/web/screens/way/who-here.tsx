import { useTranslation } from "react-i18next";
import type { Offer, Way } from "../../api/answers.js";
import { Heading } from "../../parts/heading.js";
import { isOld } from "../../parts/law-link.js";
import { OutsideLink } from "../../parts/outside-link.js";
import { useTalk } from "../../talk/talk-context.js";

/** Who does it here, why we say so, and how old that is. */
export function WhoHere({ way: { providers, intervention } }: { readonly way: Way }) {
  const { t } = useTranslation("way");
  const { talk } = useTalk();
  const kinds = intervention.providerKinds.map(({ name }) => name).join(", ");
  return (
    <section className="part">
      <Heading level={2}>{t("who.title")}</Heading>
      {kinds === "" ? null : <p>{kinds}</p>}
      {talk.municipality === undefined ? <p className="quiet">{t("who.noPlace")}</p> : null}
      {providers === null ? <p className="strong">{t("who.failed")}</p> : null}
      <Offers offers={providers?.offers ?? []} />
      {(providers?.unknownArea.length ?? 0) === 0 ? null : (
        <details>
          <summary>{t("who.unknownArea")}</summary>
          <Offers offers={providers?.unknownArea ?? []} />
        </details>
      )}
    </section>
  );
}

function Offers({ offers }: { readonly offers: readonly Offer[] }) {
  return (
    <ul className="offers">
      {offers.map((offer) => (
        <OfferLine key={`${offer.name} ${offer.law} ${offer.article}`} offer={offer} />
      ))}
    </ul>
  );
}

function OfferLine({ offer }: { readonly offer: Offer }) {
  const { t } = useTranslation("way");
  const { name, kind, level, service, basis, law, article, cost, site, sourceYear } = offer;
  const place = article === null ? "" : t("who.article", { article, law });
  const age =
    sourceYear === null
      ? t("who.noYear")
      : t(isOld(sourceYear) ? "who.oldYear" : "who.year", { year: sourceYear });
  return (
    <li>
      <p>
        <span className="strong" translate="no">
          {name}
        </span>
        {level === null ? null : <span className="tag">{t(`who.level.${level}`)}</span>}
      </p>
      <p className="quiet">{[kind?.name, service, cost].filter(Boolean).join(" · ")}</p>
      <p>
        {t(`who.${basis}`, { article: place })} {age}
      </p>
      {site === null ? null : (
        <p>
          <OutsideLink href={site}>
            {t("who.site")}
            <span className="visually-hidden">: {name}</span>
          </OutsideLink>
        </p>
      )}
    </li>
  );
}
