import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { takeLock } from "../../src/embedded/lock.js";
import { isAlive, startParent, timeUntil } from "./parent.js";
import { scratchFolder } from "./scratch.js";

describe.skipIf(process.platform === "win32")("the watchdog", { timeout: 20_000 }, () => {
  it("ends the child and removes the lock when the parent is killed", async () => {
    const path = join(await scratchFolder(), "lock");
    const parent = await startParent("sleep", path);
    expect(isAlive(parent.child.pid)).toBe(true);
    parent.process.kill("SIGKILL");
    await timeUntil(() => !isAlive(parent.child.pid), 3_000);
    await timeUntil(() => !existsSync(path), 3_000);
  });

  it("keeps the lock alive while the parent is frozen", async () => {
    const path = join(await scratchFolder(), "lock");
    const parent = await startParent("sleep", path);
    parent.process.kill("SIGSTOP");

    let signs = 0;
    expect(await takeLock(path, () => ((signs += 1) < 3 ? "wait" : "leave"))).toBeUndefined();
    expect(signs).toBe(3);
    parent.process.kill("SIGKILL");
    await timeUntil(() => !isAlive(parent.child.pid), 3_000);
  });

  it("leaves the lock to a living parent when the child ends by itself", async () => {
    const path = join(await scratchFolder(), "lock");
    const parent = await startParent("sleep", path);
    process.kill(parent.child.pid, "SIGKILL");
    await sleep(2_000);
    expect(existsSync(path)).toBe(true);
  });
});
