/** Says what is going on during long work. */
export type Say = (text: string) => void;

/**
 * Progress for a person: on a terminal one line that changes, elsewhere plain lines, at most one a second for
 * the same step. Goes to stderr, so that an answer on stdout stays clean.
 */
export function progressLines(stream: NodeJS.WriteStream = process.stderr): { say: Say; done: () => void } {
  const started = Date.now();
  let last = "";
  let lastAt = 0;
  const seconds = (): string => `${((Date.now() - started) / 1000).toFixed(0).padStart(3)} s`;
  const say = (text: string): void => {
    if (text === last) return;
    const isSameStep = stem(text) === stem(last);
    if (stream.isTTY)
      stream.write(`${isSameStep ? "\r\u001b[K" : last === "" ? "" : "\n"}${seconds()}  ${text}`);
    else if (!isSameStep || Date.now() - lastAt > 1000) stream.write(`${seconds()}  ${text}\n`);
    else return;
    [last, lastAt] = [text, Date.now()];
  };
  const done = (): void => {
    if (stream.isTTY && last !== "") stream.write("\n");
    last = "";
  };
  return { say, done };
}

/** The text without its numbers: what stays the same while a step counts. */
function stem(text: string): string {
  return text.replace(/\d[\d.,]*/g, "#");
}
