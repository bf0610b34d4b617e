import { useTranslation } from "react-i18next";
import { Button } from "../../parts/button.js";
import { MISFITS, type Misfit } from "../../talk/talk.js";

interface Props {
  readonly onChoose: (why: Misfit) => void;
  readonly onCancel: () => void;
}

/** Why a way does not fit, in one tap. */
export function MisfitChoice({ onChoose, onCancel }: Props) {
  const { t } = useTranslation("ways");
  return (
    <div className="misfit" role="group" aria-label={t("misfit.title")}>
      <p className="strong">{t("misfit.title")}</p>
      <div className="row">
        {MISFITS.map((why) => (
          <Button key={why} onClick={() => onChoose(why)}>
            {t(`misfit.${why}`)}
          </Button>
        ))}
        <Button look="subtle" onClick={onCancel}>
          {t("misfit.cancel")}
        </Button>
      </div>
    </div>
  );
}
