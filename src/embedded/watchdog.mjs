// Stands beside one server. Its standard input is a pipe whose other end only the parent holds: the
// pipe closes when the parent ends, however it ends. Then the server is ended too, and the lock file
// removed. While the server lives the lock file is touched every second. A living parent that loses its
// server removes the lock file itself, or starts another server under it.
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

/** Does something with the lock file if it is still ours; what the file system refuses is no reason to fall over. */
const withLock = (act) => {
  try {
    if (lockPath !== "" && JSON.parse(readFileSync(lockPath, "utf8")).token === token) act();
  } catch {
    // Gone, or taken over by another start.
  }
};

let orphaned = false;

const leaveIfEnded = () => {
  if (alive()) return;
  if (orphaned) withLock(() => rmSync(lockPath, { force: true }));
  process.exit(0);
};

const signal = (name) => {
  try {
    process.kill(server, name);
  } catch {
    leaveIfEnded();
  }
};

for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => undefined);

setInterval(() => {
  leaveIfEnded();
  const now = new Date();
  withLock(() => utimesSync(lockPath, now, now));
}, 1_000);

process.stdin.resume();
process.stdin.on("error", () => undefined);
process.stdin.on("close", () => {
  orphaned = true;
  leaveIfEnded();
  signal(graceMs > 0 ? "SIGTERM" : "SIGKILL");
  setTimeout(() => signal("SIGKILL"), graceMs);
  setInterval(leaveIfEnded, 100);
});
