// A parent for the tests that kill parents: starts what it is asked for, prints one line of JSON, and
// stays until it is killed.
import { spawn } from "node:child_process";
import { guard } from "../../src/embedded/guard.js";
import { takeLock } from "../../src/embedded/lock.js";
import { startEmbedded, type EmbeddedOptions } from "../../src/embedded/index.js";

const [what = "", argument = ""] = process.argv.slice(2);

if (what === "server") {
  const options = JSON.parse(argument) as Omit<EmbeddedOptions, "env">;
  const { pid, uri } = await startEmbedded({ ...options, env: process.env });
  console.log(JSON.stringify({ pid, uri }));
} else {
  const lock = await takeLock(argument, () => "leave");
  const child = spawn("sleep", ["600"], { detached: true, stdio: "ignore" });
  guard({ pid: child.pid ?? 0, graceMs: 2_000, ...(lock && { lock }) });
  console.log(JSON.stringify({ pid: child.pid }));
}
setInterval(() => undefined, 60_000);
