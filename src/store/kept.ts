import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * A folder for what costs more to make than to read back. It holds public knowledge only, and may be removed at any
 * time: whatever is absent, cut short, changed or kept under another key is made anew, and a folder that cannot be
 * written costs time, never an answer.
 */
export class Kept {
  constructor(private readonly folder: string) {}

  /** Gives what was kept as `name` under `key`, else makes it and keeps that. The value must survive JSON. */
  async of<T>(name: string, key: string, make: () => Promise<T>): Promise<T> {
    const known = await this.last<T>(name);
    if (known?.key === key) return known.value;
    const value = await make();
    await this.write(name, JSON.stringify({ key, value })).catch(() => undefined);
    return value;
  }

  /** What was kept last as `name`, under whatever key; undefined when there is nothing whole. */
  async last<T>(name: string): Promise<{ readonly key: string; readonly value: T } | undefined> {
    const content = await readFile(this.file(name), "utf8").catch(() => "");
    const text = content.slice(CHECKSUM_LENGTH + 1);
    if (text === "" || content.slice(0, CHECKSUM_LENGTH) !== checksum(text)) return undefined;
    return JSON.parse(text) as { readonly key: string; readonly value: T };
  }

  private file(name: string): string {
    return join(this.folder, `${name}.kept`);
  }

  private async write(name: string, text: string): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const fresh = `${this.file(name)}.${process.pid}`;
    await writeFile(fresh, `${checksum(text)}\n${text}`, { mode: 0o600 });
    await rename(fresh, this.file(name));
  }
}

const CHECKSUM_LENGTH = 64;

function checksum(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
