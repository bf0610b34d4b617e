import { useTranslation } from "react-i18next";
import { AskError } from "../api/ask.js";
import { Button } from "./button.js";

interface Props {
  readonly error: unknown;
  readonly retry: () => void;
}

/** What to do when an answer did not come. Says that nothing told was lost. */
export function Failure({ error, retry }: Props) {
  const { t } = useTranslation();
  const { kind, code } = error instanceof AskError ? error : new AskError("refused", "UNKNOWN");
  return (
    <div className="utrecht-alert utrecht-alert--warning notice" role="alert">
      <p className="strong">{t(`failure.${kind}`)}</p>
      <div className="row">
        <Button look="primary" onClick={retry}>
          {t("retry")}
        </Button>
        <small className="quiet">{t("failure.code", { code })}</small>
      </div>
    </div>
  );
}
