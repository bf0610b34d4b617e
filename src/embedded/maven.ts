import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run, type RunResult } from "./run.js";
import { NEO4J } from "./version.js";

export interface MavenSearch {
  readonly found: boolean;
  /** First line of what it said about itself or, when it failed, about what is wrong. */
  readonly said: string;
}

/** Asks `mvn` on the PATH for its version. Never throws. */
export async function findMaven(env: NodeJS.ProcessEnv): Promise<MavenSearch> {
  const { exitCode, output } = await run("mvn", ["-version"], { env, timeoutMs: 30_000 });
  if (exitCode === undefined) return { found: false, said: "no `mvn` on the PATH" };
  const said =
    plain(output)
      .split("\n")
      .find((line) => line.trim() !== "") ?? "";
  return exitCode === 0 ? { found: true, said } : { found: false, said: `\`mvn -version\` failed: ${said}` };
}

/**
 * Has Maven copy Neo4j and all it needs at run time into `folder/jars`, with the machine's own Maven
 * settings. Everything Maven keeps goes to `folder/repository`, so that a cut download goes on where
 * it stopped and nothing is left elsewhere. The outcome is judged by the caller, jar by jar.
 */
export async function copyJars(folder: string, env: NodeJS.ProcessEnv): Promise<RunResult> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "pom.xml"), pom());
  const args = [
    "--batch-mode",
    "--file",
    join(folder, "pom.xml"),
    `-Dmaven.repo.local=${join(folder, "repository")}`,
    "dependency:copy-dependencies",
    "-DincludeScope=runtime",
    `-DoutputDirectory=${join(folder, "jars")}`,
  ];
  const result = await run("mvn", args, { env, cwd: folder, timeoutMs: 30 * 60_000, guarded: true });
  return { ...result, output: plain(result.output) };
}

/** The lines in which Maven says what is wrong, without its colours and repeated advice; at most eight. */
export function mavenErrors(output: string): readonly string[] {
  const lines = output.split("\n").filter((line) => line.startsWith("[ERROR]"));
  const said = lines.map((line) => line.slice("[ERROR]".length).trim());
  return said.filter((line) => line !== "" && !/^(To see|Re-run|For more|\[Help|->)/.test(line)).slice(0, 8);
}

function plain(text: string): string {
  return text.replaceAll(/\u001b\[[0-9;]*m/g, "");
}

function pom(): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>vraagstuk</groupId>
  <artifactId>embedded-neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <build>
    <pluginManagement>
      <plugins>
        <plugin>
          <groupId>org.apache.maven.plugins</groupId>
          <artifactId>maven-dependency-plugin</artifactId>
          <version>3.8.1</version>
        </plugin>
      </plugins>
    </pluginManagement>
  </build>
  <dependencies>
    <dependency>
      <groupId>${NEO4J.groupId}</groupId>
      <artifactId>${NEO4J.artifactId}</artifactId>
      <version>${NEO4J.version}</version>
    </dependency>
  </dependencies>
</project>
`;
}
