import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { browse, type Browsing } from "../support/browser.js";
import type { Product } from "../support/product.js";
import { sayer } from "../support/words.js";

const MOST_TABS = 80;

/** Presses Tab until the focus is on something with that name. Fails when it is not within reach. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate<string>(
      "(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim()",
    );
    if (typeof name === "string" ? here === name : name.test(here)) return;
  }
  throw new Error(`expected ${String(name)} within ${MOST_TABS} tabs`);
}

const focused = (page: Page): Promise<string> =>
  page.evaluate("document.activeElement?.textContent?.trim() ?? ''");

export function keyboard(product: () => Product): void {
  let browsing: Browsing;
  beforeAll(async () => {
    browsing = await browse();
  });
  afterAll(() => browsing.close());

  it(
    "goes from the first question to the plan without a mouse, in English",
    { timeout: 90_000 },
    async () => {
      const page = await browsing.context.newPage();
      const say = sayer("en");
      await page.goto(product().address);
      await page.locator("#wish").waitFor();
      await tabTo(page, "English");
      await page.keyboard.press("Enter");
      await page.locator('html[lang="en"]').waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.type("I got divorced and can no longer pay the rent.");
      await page.keyboard.press("Enter");
      await page.locator(".chip").first().waitFor();
      expect(await focused(page)).toBe(say("talk.heard.title"));
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await page.locator(".way").first().waitFor();
      await page
        .locator(".ways [role=status]", { hasText: say("ways.found_other", { count: 3 }) })
        .waitFor({ state: "attached" });
      await tabTo(page, new RegExp(`^${say("ways.plan.add")}: `));
      await page.keyboard.press("Space");
      await tabTo(page, /^Why this way: /);
      await page.keyboard.press("Enter");
      await page.locator(".way-page h1").waitFor();
      expect(await focused(page)).toBe(await page.locator(".way-page h1").textContent());
      await openPlan(page);
      expect(await focused(page)).toBe(say("plan.title"));
      await tabTo(page, say("plan.print"));
      await page.close({ runBeforeUnload: false });
    },
  );
}

/** From the top of the page: skip link, name, conversation, plan. */
async function openPlan(page: Page): Promise<void> {
  await page.evaluate("document.body.setAttribute('tabindex', '-1'); document.body.focus()");
  await tabTo(page, /^Plan/);
  await page.keyboard.press("Enter");
  await page.locator(".plan-page h1").waitFor();
}
