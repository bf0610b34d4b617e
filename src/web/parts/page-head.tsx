import { useTranslation } from "react-i18next";
import { Link, NavLink } from "react-router";
import { changeLanguage } from "../i18n/i18n.js";
import { useLanguage } from "../i18n/use-language.js";
import { ROUTES } from "../routes.js";
import { useTalk } from "../talk/talk-context.js";
import { Mark } from "./mark.js";

const LANGUAGES = { nl: "Nederlands", en: "English" } as const;

/** The name, the two screens of a talk, and the language. */
export function PageHead() {
  const { t } = useTranslation();
  const { talk } = useTalk();
  const count = talk.plan.length;
  return (
    <header className="page-head">
      <a className="nl-skip-link" href="#content">
        {t("skipLink")}
      </a>
      <div className="page-head-inner">
        <Link to={ROUTES.talk} className="brand">
          <Mark /> {t("product")}
        </Link>
        <nav aria-label={t("nav.label")}>
          <NavLink to={ROUTES.talk} end>
            {t("nav.talk")}
          </NavLink>
          <NavLink to={ROUTES.plan}>
            {t("nav.plan")}
            {count === 0 ? null : (
              <span className="count">
                <span aria-hidden="true">{count}</span>
                <span className="visually-hidden">{t("nav.planCount", { count })}</span>
              </span>
            )}
          </NavLink>
        </nav>
        <LanguageChoice />
      </div>
    </header>
  );
}

function LanguageChoice() {
  const { t, i18n } = useTranslation();
  const current = useLanguage();
  return (
    <div className="languages" role="group" aria-label={t("language.label")}>
      {(["nl", "en"] as const).map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          onClick={() => void changeLanguage(i18n, language)}
        >
          {LANGUAGES[language]}
        </button>
      ))}
    </div>
  );
}
