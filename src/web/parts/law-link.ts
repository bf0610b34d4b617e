import type { LegalBasis } from "../api/answers.js";

type Article = Pick<LegalBasis, "bwb" | "article">;

/** The permanent address of an article in the Dutch register of law; undefined for rules that are not in it. */
export function lawLink({ bwb, article }: Article): string | undefined {
  if (bwb === null) return undefined;
  const first = /^\d+[a-z]*(:\d+[a-z]*)?/i.exec(article.trim())?.[0];
  const place = first === undefined ? "" : `&artikel=${encodeURIComponent(first)}`;
  return `https://wetten.overheid.nl/jci1.3:c:${bwb}${place}`;
}

/** Whether a source of that year is too old to trust without a call: more than three years. */
export function isOld(year: number, today = new Date()): boolean {
  return today.getFullYear() - year > 3;
}
