/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ı: "i",
  ĳ: "ij",
};

const PLAIN = /^[a-z0-9]*$/;

/**
 * A word as it is compared: small letters, without accents, apostrophes and characters that have no width.
 * `Financiële` and `financiele` fold to the same; folding twice changes nothing.
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/[øłßæœđıĳ]/g, (letter) => LETTERS[letter] ?? letter);
}
