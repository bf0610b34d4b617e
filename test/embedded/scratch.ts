import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder of its own, removed when the test has finished. */
export async function scratchFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "vraagstuk-embedded-")));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** An executable shell script `name` in `folder`, standing in for a program on the PATH. */
export async function script(folder: string, name: string, body: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, name);
  await writeFile(file, `#!/bin/sh\n${body}\n`);
  await chmod(file, 0o755);
  return file;
}

/** What a Java of this version prints when asked for its version. */
export function javaPrinting(version: string, home: string): string {
  return [
    'echo "Picked up JAVA_TOOL_OPTIONS: -Dnothing=1" >&2',
    'echo "Property settings:" >&2',
    `echo "    java.home = ${home}" >&2`,
    `echo "    java.runtime.version = ${version}+6" >&2`,
    `echo "    java.version = ${version}" >&2`,
    `echo 'openjdk version "${version}" 2025-04-15' >&2`,
  ].join("\n");
}

export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error("expected a rejection");
    },
    (error: unknown) => error,
  );
}
