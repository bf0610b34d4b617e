import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "react-router";
import { ROUTES } from "../routes.js";

type Screen = keyof typeof ROUTES;
const SCREENS = Object.keys(ROUTES) as Screen[];

/** Names the screen in the title of the window, and nothing that was told. */
export function usePageTitle(): void {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const screen = SCREENS.find((name) => ROUTES[name] === pathname) ?? "talk";
  const title = `${t(`title.${screen}`)} - ${t("product")}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
