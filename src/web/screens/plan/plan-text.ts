import type { TFunction } from "i18next";
import type { Talk } from "../../talk/talk.js";
import type { Row } from "./use-rows.js";

/** The plan as plain text, to paste in the case system of a municipality. Name and phone stay blank. */
export function planText(talk: Talk, rows: readonly Row[], t: TFunction<"plan">): string {
  const blank = t("blank");
  return [
    t("title"),
    `${t("name")}: ${blank}`,
    `${t("want")}: ${talk.wish.trim() === "" ? blank : talk.wish.trim()}`,
    ...(talk.goesWell.trim() === "" ? [] : [`${t("goesWell")}: ${talk.goesWell.trim()}`]),
    "",
    ...rows.map(
      ({ text, who, when, step }, index) =>
        `${index + 1}. ${text}\n   ${step.name}\n   ${t("who")}: ${who}. ${t("when")}: ${when}.`,
    ),
    "",
    `${t("ifFails")}: ${blank}`,
    `${t("again")}: ${blank}`,
    t("noDecision"),
  ].join("\n");
}
