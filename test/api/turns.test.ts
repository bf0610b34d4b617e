import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { inTurn } from "../../src/api/turns.js";

it("runs pieces of work in the order of asking, each in a round of the event loop of its own", async () => {
  const seen: string[] = [];
  let isDone = false;
  const watch = (): void => {
    seen.push("round");
    if (!isDone) setImmediate(watch);
  };
  setImmediate(watch);
  const works = ["a", "b", "c"].map((name) => inTurn(() => void seen.push(name)));
  await Promise.all(works);
  isDone = true;
  expect(seen.filter((each) => each !== "round")).toEqual(["a", "b", "c"]);
  for (const [one, other] of [
    ["a", "b"],
    ["b", "c"],
  ] as const)
    expect(seen.slice(seen.indexOf(one), seen.indexOf(other))).toContain("round");
});

it("lets what waits for a disk or a socket in between", async () => {
  const seen: string[] = [];
  const read = readFile(new URL(import.meta.url)).then(() => seen.push("read"));
  const works = Array.from({ length: 500 }, (_, place) => inTurn(() => void seen.push(String(place))));
  await Promise.all([read, ...works]);
  expect(seen.indexOf("read")).toBeLessThan(seen.length - 1);
});

it("goes on after work that fails, and gives the failure to who asked", async () => {
  const failing = inTurn(() => {
    throw new RangeError("expected");
  });
  const next = inTurn(() => "next");
  await expect(failing).rejects.toThrow(RangeError);
  await expect(next).resolves.toBe("next");
});
