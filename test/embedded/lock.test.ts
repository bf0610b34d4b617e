import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { takeLock, type Holder } from "../../src/embedded/lock.js";
import { scratchFolder } from "./scratch.js";

describe("a lock file", { timeout: 20_000 }, () => {
  it("is there while held, and gone after its release", async () => {
    const path = join(await scratchFolder(), "lock");
    const lock = await takeLock(path, () => "leave");
    expect(existsSync(path)).toBe(true);
    await lock?.release();
    expect(existsSync(path)).toBe(false);
  });

  it("tells the second who holds it", async () => {
    const path = join(await scratchFolder(), "lock");
    const lock = await takeLock(path, () => "leave");
    const seen: Holder[] = [];
    const second = await takeLock(path, (holder) => {
      seen.push(holder);
      return "leave";
    });
    expect(second).toBeUndefined();
    expect(seen).toMatchObject([{ pid: process.pid }]);
    await lock?.release();
  });

  it("goes to the one that waits, soon after its release", async () => {
    const path = join(await scratchFolder(), "lock");
    const first = await takeLock(path, () => "leave");
    const waiting = takeLock(path, () => "wait");
    await sleep(1_500);
    await first?.release();
    const second = await waiting;
    expect(second?.token).not.toBe(first?.token);
    await second?.release();
  });

  it("is taken over when its holder gives no sign of life, even with a living process id", async () => {
    const path = join(await scratchFolder(), "lock");
    await writeFile(path, JSON.stringify({ pid: process.pid, since: "", token: "gone" }));
    const lock = await takeLock(path, () => "leave");
    expect(JSON.parse(await readFile(path, "utf8"))).toMatchObject({ token: lock?.token });
    await lock?.release();
  });

  it("is not removed by a holder that lost it", async () => {
    const path = join(await scratchFolder(), "lock");
    const lock = await takeLock(path, () => "leave");
    await writeFile(path, JSON.stringify({ pid: 1, since: "", token: "another" }));
    await lock?.release();
    expect(existsSync(path)).toBe(true);
  });
});
