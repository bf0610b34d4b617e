import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { defaultHome, startEmbedded } from "../src/embedded/index.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** The one Neo4j of a run: Bolt, no password, database `neo4j`. Files wipe what they use. */
    neo4jUri: string;
  }
}

/**
 * Starts one embedded Neo4j for the project `graph`, on a folder that is thrown away afterwards.
 * `NEO4J_TEST_URI` names a server that runs already (without password) to use instead.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env["NEO4J_TEST_URI"];
  if (given) {
    project.provide("neo4jUri", given);
    return async () => undefined;
  }
  const data = await mkdtemp(join(tmpdir(), "vraagstuk-test-"));
  const neo4j = await startEmbedded({
    home: defaultHome(process.env, process.platform),
    env: process.env,
    data,
    auth: false,
    archive: "use",
    onProgress: ({ message }) => console.log(message),
  });
  project.provide("neo4jUri", neo4j.uri);
  return async () => {
    await neo4j.stop();
    await rm(data, { recursive: true, force: true });
  };
}
