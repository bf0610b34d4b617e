import { createInstance, type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../api/answers.js";
import { nl } from "./nl/index.js";

/** Names of the namespaces: one per screen, and one for what every screen shows. */
export const NAMESPACES = ["common", "talk", "ways", "way", "plan", "developers", "pages"] as const;

/** Dutch is there at once; English comes when someone asks for it. */
export async function makeI18n(): Promise<i18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: "nl",
    fallbackLng: false,
    supportedLngs: ["nl", "en"],
    ns: NAMESPACES,
    defaultNS: "common",
    resources: { nl },
    partialBundledLanguages: true,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance;
}

/** Changes the language of everything on the screen, and says so to screen readers by the page's own language. */
export async function changeLanguage(instance: i18n, language: Language): Promise<void> {
  if (language === "en" && !instance.hasResourceBundle("en", "common")) {
    const { en } = await import("./en/index.js");
    for (const [namespace, texts] of Object.entries(en)) instance.addResourceBundle("en", namespace, texts);
  }
  await instance.changeLanguage(language);
  document.documentElement.lang = language;
}
