import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { isAlive, startParent, timeUntil } from "./parent.js";
import { rejection, scratchFolder } from "./scratch.js";
import { ask, cacheHome, startServerFor } from "./servers.js";

it("ends the server of a killed parent cleanly; the next start waits for that and finds the data", async () => {
  const data = join(await scratchFolder(), "instance");
  const options = {
    home: cacheHome,
    data,
    auth: false,
    archive: "use",
  };
  const parent = await startParent("server", JSON.stringify(options));
  const refused = await rejection(startServerFor({ data, auth: false }));
  expect(refused).toMatchObject({ code: "DATA_IN_USE", details: { pid: parent.process.pid } });

  parent.process.kill("SIGKILL");
  const next = startServerFor({ data, auth: false });
  await timeUntil(() => !isAlive(parent.child.pid), 10_000);
  const server = await next;
  expect(await ask(server, "RETURN 1")).toEqual([1]);
  await server.stop();
  expect(existsSync(join(data, "lock"))).toBe(false);
});
