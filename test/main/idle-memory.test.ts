import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { giveMemoryBack } from "../../src/main/idle-memory.js";

const MEGABYTE = 1024 * 1024;
const PATIENCE_MS = 12_000;

it("gives back what a busy moment left behind, once it is quiet", async () => {
  const full = litter();
  const stop = giveMemoryBack();
  try {
    const end = Date.now() + PATIENCE_MS;
    while (process.memoryUsage().heapUsed > full - 60 * MEGABYTE && Date.now() < end) await sleep(100);
    expect(process.memoryUsage().heapUsed).toBeLessThan(full - 60 * MEGABYTE);
  } finally {
    stop();
  }
});

/** Fills the heap with things that lived long enough to stay there, and lets go of them. Answers how full it was, in bytes. */
function litter(): number {
  const rounds = Array.from({ length: 12 }, (_, round) =>
    Array.from({ length: 200_000 }, (_, place) => ({ place, name: `${round}-${place}` })),
  );
  return rounds.length === 0 ? 0 : process.memoryUsage().heapUsed;
}
