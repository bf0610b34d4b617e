import { useTranslation } from "react-i18next";
import { Button } from "../../parts/button.js";

/** On a narrow screen the ways stand below the talk: this stays in sight and leads there. */
export function JumpToWays() {
  const { t } = useTranslation("ways");
  const jump = (): void => {
    const ways = document.querySelector<HTMLElement>(".ways");
    ways?.scrollIntoView({ block: "start" });
    ways?.focus({ preventScroll: true });
  };
  return (
    <div className="jump">
      <Button look="primary" onClick={jump}>
        {t("jump")} <span aria-hidden="true">↓</span>
      </Button>
    </div>
  );
}
