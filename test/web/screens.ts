import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserContext } from "playwright-core";
import { browse } from "./support/browser.js";
import { Caseworker } from "./support/caseworker.js";
import { STATES, type ScreenState } from "./support/states.js";
import type { Language } from "./support/words.js";

/**
 * Takes a picture of every screen in every state: `npm run screens -- [address] [folder] [part of a name]`. The
 * product must run at the address (http://127.0.0.1:4000).
 */
const [address = "http://127.0.0.1:4000", folder = "dist/screens", part = ""] = process.argv.slice(2);

interface View {
  readonly name: string;
  readonly language: Language;
  readonly width: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active";
}

const VIEWS: readonly View[] = [
  { name: "desktop-nl", language: "nl", width: 1280 },
  { name: "desktop-en", language: "en", width: 1280 },
  { name: "phone-nl", language: "nl", width: 360 },
  { name: "phone-en", language: "en", width: 360 },
  { name: "tablet-nl", language: "nl", width: 820 },
  { name: "tablet-en", language: "en", width: 820 },
  { name: "dark-nl", language: "nl", width: 1280, colorScheme: "dark" },
];

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Pictures that the README shows; the repository keeps them. */
const PICTURED = ["ways", "plan"];

const target = resolve(ROOT, folder);

if (part === "") await pictures();

for (const { name, language, width, ...look } of VIEWS) {
  mkdirSync(join(target, name), { recursive: true });
  const { context, close } = await browse({ width, ...look });
  for (const state of STATES.filter((one) => `${name}/${one.name}`.includes(part))) {
    await shoot(context, state, language, join(target, name, state.name));
  }
  await close();
}

async function shoot(
  context: BrowserContext,
  { name, reach }: ScreenState,
  language: Language,
  file: string,
): Promise<void> {
  const page = await context.newPage();
  try {
    await reach(new Caseworker(page, address, language));
    await page.waitForTimeout(250);
    await page.screenshot({ path: `${file}.png`, fullPage: true });
    if (name.startsWith("plan"))
      await page.pdf({ path: `${file}.pdf`, tagged: true, preferCSSPageSize: true });
    console.log(file);
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
    process.exitCode = 1;
  } finally {
    await context.setOffline(false);
    await page.close({ runBeforeUnload: false });
  }
}

/** The two pictures of the README: the first screen of the ways and the plan, as they stand in the browser. */
async function pictures(): Promise<void> {
  const { context, close } = await browse({ width: 1120, height: 860 });
  for (const name of PICTURED) {
    const page = await context.newPage();
    await STATES.find((state) => state.name === name)?.reach(new Caseworker(page, address));
    await page.evaluate("window.scrollTo(0, 0)");
    await page.screenshot({ path: join(ROOT, "src/web/pictures", `${name}.png`) });
    await page.close({ runBeforeUnload: false });
  }
  await close();
}
