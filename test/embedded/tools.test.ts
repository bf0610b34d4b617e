import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { EmbeddedError } from "../../src/embedded/errors.js";
import { startEmbedded } from "../../src/embedded/start.js";
import { requireTools, toolsMissing } from "../../src/embedded/tools.js";
import { javaPrinting, rejection, scratchFolder, script } from "./scratch.js";

describe.skipIf(process.platform === "win32")("a machine without the tools", () => {
  it("is told once what was found, what is missing, and three ways on", async () => {
    const folder = await scratchFolder();
    await script(folder, "java", javaPrinting("11.0.22", "/opt/eleven"));
    const places = { env: { PATH: folder }, installFolders: [] };
    const error = await rejection(requireTools(join(folder, "home"), places));
    expect(error).toBeInstanceOf(EmbeddedError);
    expect(error).toMatchObject({
      code: "TOOLS_MISSING",
      details: { javasFound: [{ feature: 11, home: "/opt/eleven" }] },
    });
    expect((error as Error).message).toBe(
      [
        "To run its own Neo4j this program needs Java 17 or 21, and Maven to fetch Neo4j once.",
        "  Java: found only Java 11 at /opt/eleven; looked in PATH",
        "  Maven: no `mvn` on the PATH",
        "Three ways on:",
        "  1. Install them and start again:",
        "     Debian, Ubuntu: sudo apt-get install openjdk-17-jre-headless maven",
        "     macOS:          brew install openjdk@21 maven",
        "     Windows:        winget install EclipseAdoptium.Temurin.21.JDK, then choco install maven",
        "  2. Use a Neo4j 5 that already runs: set NEO4J_URI (and NEO4J_USER, NEO4J_PASSWORD).",
        "  3. Use Docker: docker compose up",
      ].join("\n"),
    );
  });

  it("is told of Maven alone when Java is there", async () => {
    const folder = await scratchFolder();
    await script(folder, "java", javaPrinting("21.0.1", "/opt/twentyone"));
    await script(
      folder,
      "mvn",
      "echo 'The JAVA_HOME environment variable is not defined correctly' >&2; exit 1",
    );
    const error = await rejection(startEmbedded({ home: join(folder, "home"), env: { PATH: folder } }));
    expect((error as Error).message).toContain("Java: found, Java 21 at /opt/twentyone");
    expect((error as Error).message).toContain(
      "Maven: `mvn -version` failed: The JAVA_HOME environment variable is not defined correctly",
    );
  });

  it("does not ask for Maven when the jars are there", () => {
    const error = toolsMissing({ java: undefined, lookedIn: ["PATH"], found: [] }, undefined);
    expect(error.message).toContain("needs Java 17 or 21.\n  Java: none found; looked in PATH\n");
    expect(error.message).not.toContain("Maven:");
  });
});
