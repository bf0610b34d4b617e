import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Something on this machine that a person can mend. The message says what to do. */
export class PrepareError extends Error {}

const OLDEST_NODE = [20, 19];
const INSTALL_STAMP = join(ROOT, "node_modules/.vraagstuk-stamp");
const BUILD_STAMP = join(ROOT, "dist/.vraagstuk-stamp");

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new PrepareError(
    `Expected Node ${OLDEST_NODE.join(".")} or newer, found ${process.versions.node}. Install a newer Node and try again.`,
  );
}

/** Installs the locked packages when they are not there, or the lock file changed since. */
export function ensureInstalled() {
  const stamp = hashOf(["package-lock.json", "package.json"]);
  if (isStamped(INSTALL_STAMP, stamp)) return;
  say("Installing packages (about half a minute the first time) …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  run(
    npm,
    ["ci", "--no-fund", "--no-audit", "--loglevel=error"],
    "Packages could not be installed. Look at the lines above; when the network was away, try again.",
  );
  writeFileSync(INSTALL_STAMP, stamp);
}

/** Compiles the sources when they changed since the last build. A broken build is never believed later. */
export function ensureBuilt() {
  const sources = filesBelow("src").filter((name) => !name.startsWith("src/web/generated/"));
  const stamp = hashOf(["package-lock.json", "tsconfig.json", ...sources]);
  if (isStamped(BUILD_STAMP, stamp)) return;
  say("Building …");
  rmSync(join(ROOT, "dist"), { recursive: true, force: true });
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const flags = [
    "--noEmit",
    "false",
    "--rootDir",
    "src",
    "--outDir",
    "dist",
    "--project",
    "test/tsconfig.build.json",
  ];
  run(process.execPath, [tsc, ...flags], "The sources do not compile. The lines above say where.");
  copyAssets();
  buildWeb();
  writeFileSync(BUILD_STAMP, stamp);
}

/** The web app, in its two builds: the app itself, and the page for queries. */
function buildWeb() {
  const vite = join(ROOT, "node_modules/vite/bin/vite.js");
  for (const mode of ["production", "graphiql"]) {
    const flags = ["build", "--config", "src/web/vite.config.ts", "--logLevel", "warn", "--mode", mode];
    run(process.execPath, [vite, ...flags], "The web app does not build. The lines above say where.");
  }
}

/** What is read beside the code at run time but is not TypeScript. */
function copyAssets() {
  for (const file of filesBelow("src").filter(
    (name) => !/\.tsx?$/.test(name) && !name.startsWith("src/web/"),
  )) {
    const target = join(ROOT, file.replace(/^src/, "dist"));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(ROOT, file), target);
  }
}

function run(command, args, trouble) {
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error !== undefined || status !== 0) throw new PrepareError(trouble);
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function isStamped(file, stamp) {
  return existsSync(file) && readFileSync(file, "utf8") === stamp;
}

function hashOf(files) {
  const hash = createHash("sha256").update(process.versions.node);
  for (const file of files) hash.update(`\n${file}\n`).update(readFileSync(join(ROOT, file)));
  return hash.digest("hex");
}

function filesBelow(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll("\\", "/"))
    .sort();
}
