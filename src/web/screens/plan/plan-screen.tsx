import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { AsGraphQL } from "../../parts/as-graphql.js";
import { Button } from "../../parts/button.js";
import { CopyButton } from "../../parts/copy-button.js";
import { Heading } from "../../parts/heading.js";
import { ROUTES } from "../../routes.js";
import { PLACES_IN_PLAN } from "../../talk/talk.js";
import { useTalk } from "../../talk/talk-context.js";
import { useAskedForPlan } from "../../talk/use-asked.js";
import { PlanSheet } from "./plan-sheet.js";
import { planText } from "./plan-text.js";
import { useRows } from "./use-rows.js";
import { useWorkedPlan } from "./use-worked-plan.js";
import { WorkerSheet } from "./worker-sheet.js";

/** The plan: one sheet to take home, changed in place, printed by the browser. It works without a connection. */
export function PlanScreen() {
  const { t } = useTranslation("plan");
  const { talk } = useTalk();
  const rows = useRows();
  const worked = useWorkedPlan();
  const asked = useAskedForPlan();
  const [isForWorker, setForWorker] = useState(false);
  const [isLarge, setLarge] = useState(false);
  if (rows.length === 0) {
    return (
      <div className="page">
        <Heading level={1} takesFocus>
          {t("title")}
        </Heading>
        <p>{t("empty")}</p>
        <p>
          <Link className="nl-link" to={ROUTES.talk}>
            {t("toWays")}
          </Link>
        </p>
      </div>
    );
  }
  return (
    <div className={isLarge ? "page plan-page large" : "page plan-page"}>
      <div className="plan-tools no-print">
        <Link className="nl-link back" to={ROUTES.talk}>
          ← {t("toWays")}
        </Link>
        <div className="row">
          <Button look="primary" onClick={() => window.print()}>
            {t("print")}
          </Button>
          <CopyButton label={t("copy")} text={() => planText(talk, rows, t)} />
          <Button
            aria-pressed={isLarge}
            className={isLarge ? "is-in" : ""}
            onClick={() => setLarge(!isLarge)}
          >
            {t("large")}
          </Button>
          {worked === undefined ? null : (
            <Button
              aria-pressed={isForWorker}
              className={isForWorker ? "is-in" : ""}
              onClick={() => setForWorker(!isForWorker)}
            >
              {t("workerSheet")}
            </Button>
          )}
        </div>
        {rows.length >= PLACES_IN_PLAN ? <p className="quiet">{t("fewer")}</p> : null}
      </div>
      {isForWorker && worked !== undefined ? (
        <WorkerSheet plan={worked} />
      ) : (
        <PlanSheet rows={rows} worked={worked} />
      )}
      <AsGraphQL asked={asked} />
    </div>
  );
}
