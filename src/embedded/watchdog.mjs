// Stands beside one server. Its standard input is a pipe whose other end only the parent holds: the
// pipe closes when the parent ends, however it ends. Then the server is ended too, and the lock file
// removed. While the server lives the lock file is touched every second.
import { readFileSync, rmSync, utimesSync } from "node:fs";

const [serverText = "", graceText = "", lockPath = "", token = ""] = process.argv.slice(2);
const server = Number(serverText);
const graceMs = Number(graceText);

const alive = () => {
  try {
    process.kill(server, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
};

const lockIsOurs = () => {
  try {
    return lockPath !== "" && JSON.parse(readFileSync(lockPath, "utf8")).token === token;
  } catch {
    return false;
  }
};

const leave = () => {
  if (lockIsOurs()) rmSync(lockPath, { force: true });
  process.exit(0);
};

const signal = (name) => {
  try {
    process.kill(server, name);
  } catch {
    leave();
  }
};

for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => undefined);

setInterval(() => {
  if (!alive()) leave();
  const now = new Date();
  if (lockIsOurs()) utimesSync(lockPath, now, now);
}, 1_000);

process.stdin.resume();
process.stdin.on("error", () => undefined);
process.stdin.on("close", () => {
  if (!alive()) leave();
  signal(graceMs > 0 ? "SIGTERM" : "SIGKILL");
  setTimeout(() => signal("SIGKILL"), graceMs);
  setInterval(() => {
    if (!alive()) leave();
  }, 100);
});
