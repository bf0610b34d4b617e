import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ROUTES } from "../routes.js";

const PAGES = ["about", "accessibility", "privacy", "status", "developers"] as const;

export function PageFoot() {
  const { t } = useTranslation();
  return (
    <footer className="page-foot">
      <div className="page-foot-inner">
        <nav aria-label={t("nav.footer")}>
          <ul>
            {PAGES.map((page) => (
              <li key={page}>
                <Link className="nl-link" to={ROUTES[page]}>
                  {t(`footer.${page}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <p className="quiet">{t("footer.nothingKept")}</p>
      </div>
    </footer>
  );
}
