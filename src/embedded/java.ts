import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.js";
import { NEO4J } from "./version.js";

export interface Java {
  /** What to run: a path, or `java` when found on the PATH. */
  readonly command: string;
  /** The folder this Java says it lives in. */
  readonly home: string;
  /** Feature version: 17 of 17.0.15, 8 of 1.8.0_392. */
  readonly feature: number;
  /** The exact build; class archives belong to one build. */
  readonly build: string;
}

export interface JavaSearch {
  /** The first supported Java, in the order looked. */
  readonly java: Java | undefined;
  readonly lookedIn: readonly string[];
  /** Javas that answered, the unsupported ones included. */
  readonly found: readonly Java[];
}

export interface JavaPlaces {
  readonly env: NodeJS.ProcessEnv;
  /** Looked in first; the usual value is the variable JAVA_HOME. */
  readonly javaHome?: string | undefined;
  /** Folders whose subfolders may be a Java; the platform's usual ones when absent. */
  readonly installFolders?: readonly string[];
}

/** Looks for a supported Java: `javaHome`, then the PATH, then where the platform installs them. Never throws. */
export async function findJava(places: JavaPlaces): Promise<JavaSearch> {
  const folders = places.installFolders ?? installFolders(process.platform);
  const home = places.javaHome?.trim();
  const candidates = [
    ...(home ? [{ place: `JAVA_HOME (${home})`, commands: [join(home, "bin", "java")] }] : []),
    { place: "PATH", commands: ["java"] },
    ...folders.map((place) => ({ place, commands: installedIn(place) })),
  ];
  const found: Java[] = [];
  for (const command of candidates.flatMap((candidate) => candidate.commands)) {
    const java = await probe(command, places.env);
    if (java && isSupported(java)) return { java, lookedIn: [], found: [...found, java] };
    if (java && !found.some((other) => other.home === java.home)) found.push(java);
  }
  return { java: undefined, lookedIn: candidates.map((candidate) => candidate.place), found };
}

export function isSupported(java: Java): boolean {
  return NEO4J.java.some((feature) => feature === java.feature);
}

/**
 * Reads what `java -XshowSettings:properties -version` prints; undefined when there is no Java version
 * in it. Other lines (`Picked up JAVA_TOOL_OPTIONS`) are passed over.
 */
export function readJava(command: string, output: string): Java | undefined {
  const property = (name: string): string | undefined =>
    new RegExp(`^\\s*${name.replaceAll(".", "\\.")} = (.+?)\\s*$`, "m").exec(output)?.[1];
  const version = property("java.version") ?? /version "([^"]+)"/.exec(output)?.[1];
  const feature = version === undefined ? undefined : featureOf(version);
  if (version === undefined || feature === undefined) return undefined;
  const runtime = property("java.runtime.version") ?? version;
  const build = [property("java.vm.vendor"), property("java.vm.name"), runtime, property("os.arch")]
    .join(" ")
    .trim();
  return { command, home: property("java.home") ?? command, feature, build };
}

/** 17 of "17.0.15", 21 of "21-ea", 8 of "1.8.0_392"; undefined when it is no version. */
export function featureOf(version: string): number | undefined {
  const match = /^(?:1\.)?(\d+)/.exec(version);
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

async function probe(command: string, env: NodeJS.ProcessEnv): Promise<Java | undefined> {
  const args = ["-XshowSettings:properties", "-version"];
  const { exitCode, output } = await run(command, args, { env, timeoutMs: 15_000 });
  return exitCode === 0 ? readJava(command, output) : undefined;
}

function installFolders(platform: NodeJS.Platform): readonly string[] {
  if (platform === "darwin")
    return ["/Library/Java/JavaVirtualMachines", "/opt/homebrew/opt", "/usr/local/opt"];
  if (platform === "win32") return ["C:\\Program Files\\Java", "C:\\Program Files\\Eclipse Adoptium"];
  return ["/usr/lib/jvm"];
}

/** The Java commands under an install folder whose name carries a supported version. */
function installedIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const version = new RegExp(`(?<!\\d)(${NEO4J.java.join("|")})(?!\\d)`);
  const names = readdirSync(folder).filter((name) => version.test(name));
  return names
    .sort()
    .flatMap((name) => [join(folder, name, "bin"), join(folder, name, "Contents", "Home", "bin")])
    .map((bin) => join(bin, process.platform === "win32" ? "java.exe" : "java"))
    .filter((command) => existsSync(command));
}
