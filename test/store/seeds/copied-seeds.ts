import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const seedsFolder = fileURLToPath(new URL("../../../seeds/", import.meta.url));

/** A copy of the committed seeds in which a test may break things. */
export class CopiedSeeds {
  private constructor(readonly dir: string) {}

  static async make(): Promise<CopiedSeeds> {
    const dir = await mkdtemp(path.join(tmpdir(), "seeds-"));
    await cp(seedsFolder, dir, { recursive: true });
    return new CopiedSeeds(dir);
  }

  /** Replaces the first place where `from` stands and gives the line on which it stood, counted from 1. */
  async replace(file: string, from: string, to: string): Promise<number> {
    const text = await readFile(path.join(this.dir, file), "utf8");
    const at = text.indexOf(from);
    if (at < 0) throw new Error(`Expected ${JSON.stringify(from)} in ${file}; the test needs another place to break.`);
    await writeFile(path.join(this.dir, file), text.slice(0, at) + to + text.slice(at + from.length));
    return text.slice(0, at).split("\n").length;
  }

  async write(file: string, text: string): Promise<void> {
    await writeFile(path.join(this.dir, file), text);
  }

  async remove(file: string): Promise<void> {
    await rm(path.join(this.dir, file));
  }

  async clean(): Promise<void> {
    await rm(this.dir, { recursive: true, force: true });
  }
}
