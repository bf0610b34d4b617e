import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const LOOK_MS = 2_000;
/** Garbage worth a pause, in bytes: a working hour leaves far more, a health check far less. */
const WORTH = 24 * 1024 * 1024;

/** The first frees objects, the second gives the empty pages back, while V8 is told that size is what counts. */
const ROUNDS = 2;

/**
 * Gives memory back to the machine when nobody asks anything: V8 keeps what it once needed until it needs more, which
 * on a quiet laptop is never. Looks every two seconds and collects only when nothing was allocated to speak of since
 * the last look, so that no request waits for it. Answers a function that ends the looking.
 */
export function giveMemoryBack(): () => void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  let lean = 0;
  let before = process.memoryUsage().heapUsed;
  const timer = setInterval(() => {
    const now = process.memoryUsage().heapUsed;
    const isQuiet = Math.abs(now - before) < WORTH / 8;
    before = now;
    if (!isQuiet || now - lean < WORTH) return;
    setFlagsFromString("--optimize-for-size");
    for (let round = 0; round < ROUNDS; round++) collect();
    setFlagsFromString("--no-optimize-for-size");
    lean = before = process.memoryUsage().heapUsed;
  }, LOOK_MS);
  timer.unref();
  return () => clearInterval(timer);
}
