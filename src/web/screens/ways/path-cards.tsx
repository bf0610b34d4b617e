import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Way } from "../../api/answers.js";

interface Props {
  readonly way: Way;
  readonly hasPlace: boolean;
}

/** The way as an ordered list: what happened, what is going on, what helps, who. It reads aloud and prints as it is. */
export function PathCards({ way, hasPlace }: Props) {
  const { t } = useTranslation("ways");
  const steps = way.paths[0]?.steps ?? [];
  const first = steps[0];
  const last = steps.at(-1);
  const between = steps.slice(1, -1);
  return (
    <div className="path-room">
      <ol className="path">
        {first === undefined || first === last ? null : (
          <Card
            kind={first.node.__typename}
            title={t(first.node.__typename === "LifeEvent" ? "card.happened" : "card.told")}
          >
            {first.name}
          </Card>
        )}
        {last === undefined ? null : (
          <Card kind="Issue" title={t("card.plays")}>
            {between.length === 0 ? null : (
              <span className="through">{between.map(({ name }) => name).join(" → ")} → </span>
            )}
            {last.name}
          </Card>
        )}
        <Card kind="Help" title={t("card.helps")}>
          {way.intervention.name}
        </Card>
        <Who way={way} hasPlace={hasPlace} />
      </ol>
    </div>
  );
}

function Who({ way: { providers, intervention }, hasPlace }: Props) {
  const { t } = useTranslation("ways");
  const title = t("card.who");
  if (providers === null) {
    return (
      <Card kind="Nobody" title={title}>
        {t("whoUnknown")}
      </Card>
    );
  }
  const [nearest] = providers.offers;
  const others = providers.total - 1;
  if (nearest !== undefined) {
    return (
      <Card kind="Who" title={title}>
        <span translate="no">{nearest.name}</span>
        {others > 0 ? <span className="through"> {t("more", { count: others })}</span> : null}
        {nearest.level === "COUNTRY" ? <span className="through"> {t("national")}</span> : null}
      </Card>
    );
  }
  const kind = intervention.providerKinds[0]?.name ?? "";
  return (
    <Card kind="Nobody" title={title}>
      {hasPlace || kind === "" ? t("nobody") : kind}
      <span className="through"> {t(hasPlace ? "nobodyThen" : "askFirst")}</span>
    </Card>
  );
}

interface CardProps {
  readonly kind: "LifeEvent" | "Issue" | "Help" | "Who" | "Nobody";
  readonly title: string;
  readonly children: ReactNode;
}

function Card({ kind, title, children }: CardProps) {
  return (
    <li className={`path-card path-${kind}`}>
      <span className="path-title">{title}</span>
      <span className="path-name">{children}</span>
    </li>
  );
}
