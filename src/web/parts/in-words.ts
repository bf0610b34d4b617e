import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Range } from "../api/answers.js";

type Amount = Pick<Range, "low" | "high" | "basis">;
import { useLanguage } from "../i18n/use-language.js";

const DAYS_IN_WEEKS = 14;
const DAYS_IN_MONTHS = 84;

interface InWords {
  readonly money: (range: Amount) => string;
  readonly time: (range: Amount) => string;
  readonly basis: (range: Amount) => string;
  readonly date: (iso: Date | string) => string;
  readonly number: (value: number) => string;
}

/** Ranges, dates and numbers as people say them, in the language of the screen. */
export function useInWords(): InWords {
  const { t } = useTranslation();
  const language = useLanguage();
  return useMemo(() => {
    const euros = new Intl.NumberFormat(language, {
      style: "currency",
      currency: "EUR",
      maximumFractionDigits: 0,
    });
    const dates = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric" });
    const numbers = new Intl.NumberFormat(language);
    const span = (days: number): string => {
      if (days < DAYS_IN_WEEKS) return t("time.days", { count: days });
      if (days < DAYS_IN_MONTHS) return t("time.weeks", { count: Math.round(days / 7) });
      return t("time.months", { count: Math.round(days / 30.4) });
    };
    const spell = (kind: "money" | "time", low: string, high: string, isUpTo: boolean): string => {
      if (isUpTo) return t(`${kind}.upTo`, { high });
      return low === high ? t(`${kind}.one`, { low }) : t(`${kind}.two`, { low, high });
    };
    return {
      money: ({ low, high }) =>
        high === 0 ? t("money.free") : spell("money", euros.format(low), euros.format(high), low === 0),
      time: ({ low, high }) => (high === 0 ? t("time.now") : spell("time", span(low), span(high), low === 0)),
      basis: ({ basis }) => t(`basis.${basis}`),
      date: (iso) => dates.format(new Date(iso)),
      number: (value) => numbers.format(value),
    };
  }, [t, language]);
}
