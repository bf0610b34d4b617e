import { useTranslation } from "react-i18next";
import { ordinaryOf, waysOf } from "../../api/answers.js";
import { AsGraphQL } from "../../parts/as-graphql.js";
import { Failure } from "../../parts/failure.js";
import { Report } from "../../parts/report.js";
import { Status, useLasting } from "../../parts/status.js";
import { useAnswer } from "../../talk/use-answer.js";
import { useAsked } from "../../talk/use-asked.js";
import { Knots } from "./knots.js";
import { Nothing } from "./nothing.js";
import { Reading } from "./reading.js";
import { SafetyFirst } from "./safety-first.js";
import { Waiting } from "./waiting.js";
import { WhyNot } from "./why-not.js";
import { useKnots } from "./use-knots.js";
import { WayList } from "./way-list.js";

/** The answer beside the talk. While a new answer is on its way the last one stays, greyed. */
export function Ways({ isAsked }: { readonly isAsked: boolean }) {
  const { t } = useTranslation("ways");
  const { data, error, isFetching, isOld, retry } = useAnswer();
  const asked = useAsked();
  const knots = useKnots();
  const isSlow = useLasting(isFetching, 300);
  const isVerySlow = useLasting(isFetching, 2_000);
  const count = waysOf(data).length;
  const said = isSlow
    ? t(isVerySlow ? "slow" : "loading")
    : count > 0 && isAsked
      ? t("found", { count })
      : "";
  const ordinary = data === undefined ? undefined : ordinaryOf(data);
  return (
    <section className="ways" tabIndex={-1} aria-label={t("title_other")} aria-busy={isFetching}>
      <Status text={said} />
      {isSlow ? <p className="progress quiet">{said}</p> : null}
      {error === null || isFetching ? null : <Failure error={error} retry={retry} />}
      {isOld && error !== null && data !== undefined && isAsked ? (
        <p className="strong">{t("earlier")}</p>
      ) : null}
      {!isAsked || data === undefined ? (
        <Waiting />
      ) : (
        <div className={isOld && error === null ? "answer stale" : "answer"}>
          {data.__typename === "SafetyFirst" ? <SafetyFirst answer={data} /> : null}
          <Reading answer={data} />
          <Knots knots={knots} />
          {ordinary?.__typename === "SolutionPaths" ? <WayList answer={ordinary} /> : null}
          {ordinary?.__typename === "NothingFits" ? (
            <>
              <Nothing answer={ordinary} />
              <Report graphVersion={data.graphVersion} />
            </>
          ) : null}
          {ordinary?.__typename === "NeedMore" ? <Waiting isMoreNeeded /> : null}
          <WhyNot />
          <AsGraphQL asked={asked} />
        </div>
      )}
    </section>
  );
}
