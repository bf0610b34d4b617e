import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
/** Everything on the screen comes from this machine: what is not there by then does not come. */
const PATIENCE_MS = 10_000;
const TO_TYPE = "sudo apt-get install -y chromium";

/** Keeps the browser quiet: names outside this machine are not even looked up. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-default-apps",
  "--no-default-browser-check",
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
];

/**
 * Where a Chromium is on this machine. `CHROMIUM` names one; on Debian as root one is installed when there is none.
 * Otherwise throws with the line to type: a test that needs a browser is never skipped.
 */
export function findBrowser(): string {
  const named = process.env["CHROMIUM"];
  if (named !== undefined && existsSync(named)) return named;
  const found = lookFor();
  if (found !== undefined) return found;
  const trouble = canInstall() ? install() : "";
  const installed = lookFor();
  if (installed !== undefined) return installed;
  throw new Error(
    `Expected a Chromium or Chrome on this machine, found none. Install one: ${TO_TYPE}${trouble}`,
  );
}

function lookFor(): string | undefined {
  for (const name of NAMES) {
    const path = spawnSync("which", [name], { encoding: "utf8" }).stdout?.trim();
    if (path !== undefined && path !== "") return path;
  }
  return PLACES.find((place) => existsSync(place));
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

/** Answers with what went wrong, or nothing. */
function install(): string {
  console.log("Installing Chromium for the walks through the screens (about a minute).");
  const packages = ["chromium", "fonts-noto-core"];
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", ...packages]]) {
    const { status, stderr } = spawnSync("apt-get", args, {
      encoding: "utf8",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    if (status !== 0) return `\napt-get ${args[0]} said: ${stderr.trim().split("\n").slice(-3).join(" ")}`;
  }
  return "";
}

export interface Browsing {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

export interface BrowsingOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  readonly reducedMotion?: "reduce" | "no-preference";
}

/** A browser with an empty profile of its own, gone when it is closed. */
export async function browse(options: BrowsingOptions = {}): Promise<Browsing> {
  const { width = 1280, height = 900, ...look } = options;
  const profile = mkdtempSync(join(tmpdir(), "vraagstuk-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: true,
    args: FLAGS,
    locale: "nl-NL",
    viewport: { width, height },
    ...look,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
