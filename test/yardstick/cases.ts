import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const ids = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);

const keySchema = z.object({
  id: z.string(),
  kind: z.string(),
  situation: z.object({
    text_nl: z.string(),
    text_en: z.string(),
    life_events: ids,
    issues: ids,
    circumstances: z
      .record(z.string(), z.enum(["yes", "no"]))
      .nullish()
      .transform((facts) => facts ?? {}),
  }),
  accepted: ids,
  near: ids,
  difficulty: z.string(),
});

/** One published case as its key reads it. */
export type Case = z.infer<typeof keySchema>;

const judgementSchema = z.record(
  z.string(),
  z.object({ need: z.string(), grades: z.record(z.string(), z.number().int().min(0).max(3)) }),
);

/** Grades 0 to 3 of acts per case; an act that is absent was not judged. */
export type Judgements = z.infer<typeof judgementSchema>;

async function readYaml(folder: string, file: string): Promise<unknown> {
  return parse(await readFile(join(folder, file), "utf8")) as unknown;
}

/** The cases of a folder with `answer-key.yaml`: a list, or a map that holds one under `entries` or `cases`. */
export async function readCases(folder: string): Promise<Case[]> {
  const read = await readYaml(folder, "answer-key.yaml");
  const list = Array.isArray(read) ? read : Object.values(read as object).find(Array.isArray);
  return z.array(keySchema).parse(list);
}

export async function readJudgements(folder: string): Promise<Judgements> {
  return judgementSchema.parse(await readYaml(folder, "judgements.yaml"));
}
