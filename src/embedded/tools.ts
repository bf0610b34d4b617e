import { EmbeddedError } from "./errors.js";
import { findJava, isSupported, type Java, type JavaPlaces, type JavaSearch } from "./java.js";
import { haveJars } from "./jars.js";
import { findMaven, type MavenSearch } from "./maven.js";
import { NEO4J } from "./version.js";

/**
 * The Java to use, after making sure that everything a start needs is on this machine: Java always,
 * Maven only while the jars still have to be fetched. What is missing is told in one message.
 */
export async function requireTools(home: string, places: JavaPlaces): Promise<Java> {
  const [java, complete] = await Promise.all([findJava(places), haveJars(home)]);
  const maven = complete ? undefined : await findMaven(withJava(places.env, java.java));
  if (java.java && maven?.found !== false) return java.java;
  throw toolsMissing(java, maven);
}

/** The environment in which Maven runs on the same Java as the server. */
export function withJava(env: NodeJS.ProcessEnv, java: Java | undefined): NodeJS.ProcessEnv {
  return java ? { ...env, JAVA_HOME: java.home } : env;
}

/** `maven` is undefined when it is not needed. */
export function toolsMissing(java: JavaSearch, maven: MavenSearch | undefined): EmbeddedError {
  const needed = maven ? "Java 17 or 21, and Maven to fetch Neo4j once" : "Java 17 or 21";
  const lines = [
    `To run its own Neo4j this program needs ${needed}.`,
    `  Java: ${javaLine(java)}`,
    ...(maven ? [`  Maven: ${maven.found ? `found, ${maven.said}` : maven.said}`] : []),
    "Three ways on:",
    "  1. Install them and start again:",
    "     Debian, Ubuntu: sudo apt-get install openjdk-17-jre-headless maven",
    "     macOS:          brew install openjdk@21 maven",
    "     Windows:        winget install EclipseAdoptium.Temurin.21.JDK, then choco install maven",
    "  2. Use a Neo4j 5 that already runs: set NEO4J_URI (and NEO4J_USER, NEO4J_PASSWORD).",
    "  3. Use Docker: docker compose up",
  ];
  const details = {
    supportedJava: NEO4J.java,
    java: java.java ?? null,
    javasFound: java.found.map(({ feature, home }) => ({ feature, home })),
    lookedIn: java.lookedIn,
    maven: maven ?? null,
  };
  return new EmbeddedError("TOOLS_MISSING", lines.join("\n"), { details });
}

function javaLine(search: JavaSearch): string {
  if (search.java) return `found, Java ${search.java.feature} at ${search.java.home}`;
  const looked = `looked in ${search.lookedIn.join(", ")}`;
  const others = search.found.filter((java) => !isSupported(java));
  if (others.length === 0) return `none found; ${looked}`;
  const list = others.map((java) => `Java ${java.feature} at ${java.home}`).join(", ");
  return `found only ${list}; ${looked}`;
}
