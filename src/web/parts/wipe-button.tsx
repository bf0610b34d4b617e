import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ROUTES } from "../routes.js";
import { useTalk } from "../talk/talk-context.js";
import { Button } from "./button.js";

/** Empties everything, after one question. */
export function WipeButton() {
  const { t } = useTranslation();
  const { wipe } = useTalk();
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = (): void => dialog.current?.close();
  const empty = (): void => {
    close();
    wipe();
    void navigate(ROUTES.talk);
    requestAnimationFrame(() => document.getElementById("wish")?.focus());
  };
  return (
    <>
      <Button look="subtle" onClick={() => dialog.current?.showModal()}>
        {t("wipe.button")}
      </Button>
      <dialog ref={dialog} aria-labelledby="wipe-title" className="sheet">
        <h2 id="wipe-title" className="nl-heading nl-heading--level-2">
          {t("wipe.sure")}
        </h2>
        <p>{t("wipe.noWayBack")}</p>
        <div className="row">
          <Button look="primary" onClick={empty}>
            {t("wipe.yes")}
          </Button>
          <Button onClick={close}>{t("wipe.no")}</Button>
        </div>
      </dialog>
    </>
  );
}
