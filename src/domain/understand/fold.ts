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

const ENDINGS: Readonly<Record<string, string>> = { s: "", ll: "will", re: "are", d: "would" };
const ENDING = /(?<=\p{L})['’‘ʼ`´](s|ll|re|d)$/u;
const PLAIN = /^[a-z0-9]*$/;

/**
 * A word as it is compared: small letters, without accents, apostrophes and characters that have no width. What an
 * apostrophe cuts short is written out, so that `I'll` is not `ill`, and the s of `foto's` and `landlord's` falls off.
 * Folding twice changes nothing.
 */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word;
  return word
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(ENDING, (_, ending: string) => ENDINGS[ending] ?? "")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replace(/[øłßæœđıĳ]/g, (letter) => LETTERS[letter] ?? letter);
}
