/** Words of a text in lower case; letters and digits only, so nothing in them means something to a search engine. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize("NFC")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Other spellings of the same Dutch word that its stemmer does not bring together: `huizen` and `huis`, `brieven` and `brief`. */
export function wordForms(word: string): string[] {
  if (word.length < 5) return [];
  if (word.endsWith("zen")) return [`${word.slice(0, -3)}s`];
  if (word.endsWith("ven")) return [`${word.slice(0, -3)}f`];
  return [];
}
