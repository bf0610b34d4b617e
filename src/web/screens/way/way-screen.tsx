import { useTranslation } from "react-i18next";
import { Link, Navigate } from "react-router";
import { waysOf } from "../../api/answers.js";
import { AsGraphQL } from "../../parts/as-graphql.js";
import { Failure } from "../../parts/failure.js";
import { Heading } from "../../parts/heading.js";
import { PlanButton } from "../../parts/plan-button.js";
import { Report } from "../../parts/report.js";
import { ROUTES } from "../../routes.js";
import { useTalk } from "../../talk/talk-context.js";
import { useAnswer } from "../../talk/use-answer.js";
import { useAsked } from "../../talk/use-asked.js";
import { Knots } from "../ways/knots.js";
import { MissList } from "../ways/misses.js";
import { PathCards } from "../ways/path-cards.js";
import { useKnots } from "../ways/use-knots.js";
import { Allowed } from "./allowed.js";
import { Fit } from "./fit.js";
import { GapPart } from "./gap-part.js";
import { Reasons } from "./reasons.js";
import { Sources } from "./sources.js";
import { Sure } from "./sure.js";
import { ThreeQuestions } from "./three-questions.js";
import { WhoHere } from "./who-here.js";

/** One way up close: why, how sure, whether it fits, whether it is allowed, who, and what if nobody. */
export function WayScreen() {
  const { t } = useTranslation(["way", "common", "talk"]);
  const { talk } = useTalk();
  const asked = useAsked();
  const { data, error, isOld, retry } = useAnswer();
  const knots = useKnots();
  const way = waysOf(data).find(({ intervention }) => intervention.id === talk.open);
  if (talk.open === undefined || (data !== undefined && way === undefined && !isOld)) {
    return <Navigate to={ROUTES.talk} replace />;
  }
  return (
    <div className="page way-page" aria-busy={isOld}>
      <Link className="nl-link back" to={ROUTES.talk}>
        ← {t("common:back")}
      </Link>
      {error === null ? null : <Failure error={error} retry={retry} />}
      {way === undefined ? null : (
        <>
          <p className="eyebrow">{t("title")}</p>
          <Heading level={1} takesFocus>
            {way.intervention.name}
          </Heading>
          <p className="lead">{way.intervention.description}</p>
          {talk.wish.trim() === "" ? null : (
            <p className="wanted">
              {t("want")} <q>{talk.wish.trim()}</q>
            </p>
          )}
          <PathCards way={way} hasPlace={talk.municipality !== undefined} />
          <div className="row">
            <PlanButton step={way.intervention} />
          </div>
          <Reasons paths={way.paths} />
          <Fit way={way} />
          <Knots
            knots={knots.filter(({ cuts }) =>
              cuts.some((cut) => cut.interventions.some(({ id }) => id === talk.open)),
            )}
          />
          <Allowed law={way.intervention.law} />
          <ThreeQuestions step={way.intervention} />
          <WhoHere way={way} />
          <GapPart way={way} />
          <Sure step={way.intervention} />
          {way.nearMisses.length === 0 ? null : (
            <section className="part">
              <Heading level={2}>{t("misses.title")}</Heading>
              <p className="quiet">{t("misses.intro")}</p>
              <MissList misses={way.nearMisses} />
            </section>
          )}
          <Sources way={way} />
          {data === undefined ? null : <Report id={way.intervention.id} graphVersion={data.graphVersion} />}
          <AsGraphQL asked={asked} />
          <div className="row end">
            <PlanButton step={way.intervention} />
            <Link className="nl-link" to={ROUTES.talk}>
              {t("common:back")}
            </Link>
          </div>
        </>
      )}
    </div>
  );
}
