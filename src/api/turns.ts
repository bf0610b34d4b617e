/**
 * Lets heavy work take turns: each piece runs in a round of the event loop of its own, in the order of asking, so
 * that several in one request do not keep other requests waiting longer than one of them does.
 */
let last: Promise<unknown> = Promise.resolve();

/** Runs the work when its turn comes; settles as the work does. */
export function inTurn<T>(work: () => T): Promise<T> {
  const turn = last.then(() => new Promise<void>((resolve) => setImmediate(resolve)));
  const done = turn.then(work);
  last = done.then(
    () => undefined,
    () => undefined,
  );
  return done;
}
