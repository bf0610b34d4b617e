/** Lengths of account numbers by country, as registered. */
const LENGTHS: Readonly<Record<string, number>> = {
  AT: 20, BE: 16, BG: 22, CH: 21, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27, GB: 22, GR: 27, HR: 21, HU: 28,
  IE: 22, IT: 27, LT: 20, LU: 20, LV: 21, MA: 28, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, SE: 24, SI: 19, SK: 24, TR: 26,
}; // prettier-ignore
const RUN =
  /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[ .-]?[a-z0-9]{4}){2,7}(?:[ .-]?[a-z0-9]{1,3})?(?![\p{L}\p{N}])/giu;

/**
 * International bank account numbers of the countries above, together or in groups of four, whose check digits are
 * right (ISO 13616, remainder 1 modulo 97).
 */
export function findIbans(text: string): { start: number; end: number }[] {
  return [...text.matchAll(RUN)].flatMap((run) => {
    const length = ibanLength(run[0]);
    return length === undefined ? [] : [{ start: run.index, end: run.index + length }];
  });
}

/** How many units of the run are the account number; undefined when none is. */
function ibanLength(run: string): number | undefined {
  const places: number[] = [];
  for (let at = 0; at < run.length; at++) if (/[a-z0-9]/i.test(run.charAt(at))) places.push(at);
  const compact = places
    .map((at) => run.charAt(at))
    .join("")
    .toUpperCase();
  const length = LENGTHS[compact.slice(0, 2)];
  if (length === undefined || compact.length < length || !hasRightCheck(compact.slice(0, length)))
    return undefined;
  return (places[length - 1] ?? 0) + 1;
}

function hasRightCheck(iban: string): boolean {
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
