import { spawn } from "node:child_process";
import { open, readFile, stat, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { guard } from "./guard.js";
import type { FolderLock } from "./lock.js";
import { NEO4J } from "./version.js";

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface ServerProcess {
  readonly pid: number;
  /** Settles when the process has ended, by whatever cause; never rejects. */
  readonly exited: Promise<Exit>;
  /** Undefined while the process lives. */
  exit(): Exit | undefined;
  /** SIGTERM, then SIGKILL after `graceMs`; answers when the process is gone. Safe to call again. */
  stop(graceMs: number): Promise<Exit>;
  /** The last telling lines of what it wrote since it was started: causes, but no stack frames. */
  lastLines(count: number): Promise<readonly string[]>;
  /** From here on this process may end without waiting for the server. */
  unref(): void;
}

export interface ServerCommand {
  readonly java: string;
  readonly jars: string;
  /** The instance folder, with its conf/neo4j.conf written. */
  readonly home: string;
  readonly flags: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** How long the watchdog lets the server close after this process died; 0 kills it at once. */
  readonly orphanGraceMs: number;
  readonly lock?: FolderLock;
}

/**
 * Starts the server in a session of its own (Ctrl+C in the terminal does not reach it), with a
 * watchdog beside it. Throws when the program cannot be started at all.
 */
export async function startServer(command: ServerCommand): Promise<ServerProcess> {
  const { home } = command;
  const logs = await logsOf(join(home, "logs"));
  const console = await open(join(home, "logs", "console.log"), "w", 0o600);
  try {
    const child = spawnJava(command, console);
    const exited = new Promise<Exit>((done) => {
      child.once("exit", (code, signal) => done({ code, signal }));
    });
    const failed = new Promise<unknown>((done) => child.on("error", done));
    if (child.pid === undefined) throw await failed;
    return serve(child, child.pid, exited, command, logs);
  } finally {
    await console.close();
  }
}

function spawnJava(command: ServerCommand, console: FileHandle): ReturnType<typeof spawn> {
  const { home } = command;
  const args = [
    ...command.flags,
    "-cp",
    join(command.jars, "*"),
    NEO4J.entryPoint,
    `--home-dir=${home}`,
    `--config-dir=${join(home, "conf")}`,
  ];
  return spawn(command.java, args, {
    cwd: home,
    env: command.env,
    detached: true,
    windowsHide: true,
    stdio: ["ignore", console.fd, console.fd],
  });
}

function serve(
  child: ReturnType<typeof spawn>,
  pid: number,
  exited: Promise<Exit>,
  command: ServerCommand,
  lines: () => Promise<readonly string[]>,
): ServerProcess {
  const release = guard({ pid, graceMs: command.orphanGraceMs, ...(command.lock && { lock: command.lock }) });
  let exit: Exit | undefined;
  void exited.then((how) => {
    exit = how;
    release();
  });
  const stop = async (graceMs: number): Promise<Exit> => {
    child.ref();
    if (!exit && graceMs > 0) child.kill("SIGTERM");
    const kill = setTimeout(() => child.kill("SIGKILL"), graceMs);
    const how = await exited;
    clearTimeout(kill);
    return how;
  };
  return {
    pid,
    exited,
    exit: () => exit,
    stop,
    lastLines: async (count) => (await lines()).slice(-count),
    unref: () => child.unref(),
  };
}

const STACK_FRAME = /(^|\s)at [\w.$<>/]+(\(|$)|^\s*\.\.\. \d/;

/**
 * A reader of the lines written from now on: what the JVM printed, the causes in the debug log, and
 * the user log. Stack frames are left out.
 */
async function logsOf(folder: string): Promise<() => Promise<readonly string[]>> {
  const names = ["debug.log", "neo4j.log"].map((name) => join(folder, name));
  const [debugLog = "", userLog = ""] = names;
  const [debugFrom = 0, userFrom = 0] = await Promise.all(names.map(sizeOf));
  return async () => {
    const printed = await linesFrom(join(folder, "console.log"), 0);
    const causes = (await linesFrom(debugLog, debugFrom)).filter((line) => line.startsWith("Caused by: "));
    const told = await linesFrom(userLog, userFrom);
    return [...printed, ...new Set(causes), ...told].filter((line) => !STACK_FRAME.test(line));
  };
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    (found) => found.size,
    () => 0,
  );
}

async function linesFrom(file: string, offset: number): Promise<readonly string[]> {
  const bytes = await readFile(file).catch(() => Buffer.alloc(0));
  const text = bytes.subarray(Math.min(offset, bytes.length)).toString("utf8");
  return text.split(/\r?\n/).filter((line) => line.trim() !== "");
}
