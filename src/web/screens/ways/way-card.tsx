import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { Way } from "../../api/answers.js";
import { Button } from "../../parts/button.js";
import { Heading } from "../../parts/heading.js";
import { PlanButton } from "../../parts/plan-button.js";
import { ROUTES } from "../../routes.js";
import { useTalk } from "../../talk/talk-context.js";
import { MisfitChoice } from "./misfit-choice.js";
import { PathCards } from "./path-cards.js";
import { WayFacts } from "./way-facts.js";

interface Props {
  readonly way: Way;
  readonly number: number;
  readonly onGone: (gone: { id: string; name: string }) => void;
}

/** One way: what it is, how we get there, six facts, and what to do with it. */
export function WayCard({ way, number, onGone }: Props) {
  const { t } = useTranslation("ways");
  const { talk, change } = useTalk();
  const navigate = useNavigate();
  const title = useId();
  const [isRefusing, setRefusing] = useState(false);
  const { id, name, description } = way.intervention;
  const open = (): void => {
    change({ do: "open", id });
    void navigate(ROUTES.way);
  };
  const refuse = (why: Parameters<Parameters<typeof MisfitChoice>[0]["onChoose"]>[0]): void => {
    change({ do: "misfit", id, why });
    onGone({ id, name });
  };
  return (
    <article className="way" aria-labelledby={title}>
      <header>
        <p className="eyebrow">{t("number", { rank: number })}</p>
        <Heading level={3} id={title}>
          {name}
        </Heading>
        <p className="lead">{description}</p>
      </header>
      <PathCards way={way} hasPlace={talk.municipality !== undefined} />
      <WayFacts way={way} />
      <div className="row way-actions">
        <PlanButton step={way.intervention} />
        <Button onClick={open} aria-label={t("whyOf", { name })}>
          {t("why")}
        </Button>
        <Button
          look="subtle"
          aria-expanded={isRefusing}
          aria-label={`${t("misfit.button")}: ${name}`}
          onClick={() => setRefusing(!isRefusing)}
        >
          {t("misfit.button")}
        </Button>
      </div>
      {isRefusing ? <MisfitChoice onChoose={refuse} onCancel={() => setRefusing(false)} /> : null}
    </article>
  );
}
