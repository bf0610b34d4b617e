import { spawn } from "node:child_process";
import { guard } from "./guard.js";

export interface RunResult {
  /** Undefined when the program was not found or could not be started. */
  readonly exitCode: number | undefined;
  /** The end of standard output and standard error together, at most 64 kB. */
  readonly output: string;
}

export interface RunOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
  readonly timeoutMs: number;
  /** End the program when this process ends, even by SIGKILL. For programs that run long. */
  readonly guarded?: boolean;
}

const KEEP = 64_000;

/**
 * Runs a program to its end and never throws: not found, killed for taking too long and a failing
 * exit are all answers. On Windows a script (`mvn.cmd`) needs the shell, so arguments are quoted.
 */
export function run(program: string, args: readonly string[], options: RunOptions): Promise<RunResult> {
  const shell = process.platform === "win32";
  const quoted = shell ? args.map((arg) => `"${arg}"`) : args;
  return new Promise((done) => {
    const child = spawn(shell ? `"${program}"` : program, quoted, {
      env: options.env,
      cwd: options.cwd,
      shell,
      windowsHide: true,
      timeout: options.timeoutMs,
      killSignal: "SIGKILL",
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString("utf8")).slice(-KEEP);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    const release =
      options.guarded && child.pid !== undefined ? guard({ pid: child.pid, graceMs: 0 }) : undefined;
    child.on("error", () => done({ exitCode: undefined, output }));
    child.on("close", (exitCode) => {
      release?.();
      done({ exitCode: exitCode ?? 1, output });
    });
  });
}
