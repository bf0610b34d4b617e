import type { Text } from "../../domain/text.js";

/** Whether a name in either language holds the words, without regard to accents and case. No words match all. */
export function nameHolds(name: Text | string, words: string | null | undefined): boolean {
  if (words === null || words === undefined) return true;
  const wanted = plain(words.trim());
  const names = typeof name === "string" ? [name] : [name.nl, name.en];
  return names.some((each) => plain(each).includes(wanted));
}

function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
