import type { Token } from "./tokens.js";

/** Whether `no` at this place is that of `no longer`: it denies a verb, and no thing is missing. */
export function isNoLonger(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === "no" && tokens[at + 1]?.word === "longer";
}
