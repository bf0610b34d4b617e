import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browse, type Browsing, type BrowsingOptions } from "../support/browser.js";
import { Caseworker } from "../support/caseworker.js";
import type { Product } from "../support/product.js";
import { STATES } from "../support/states.js";
import { watchedPage } from "../support/watched-page.js";
import type { Language } from "../support/words.js";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface View extends BrowsingOptions {
  readonly name: string;
  readonly width: number;
  readonly language: Language;
}

const VIEWS: readonly View[] = [
  { name: "wide and light, in Dutch", width: 1280, language: "nl" },
  { name: "narrow and dark, in English", width: 320, colorScheme: "dark", language: "en" },
];

/** What axe finds, what sticks out sideways, what is too small to hit: nothing, on any screen in any state. */
export function everyScreen(product: () => Product): void {
  describe.each(VIEWS)("$name", ({ name: _name, language, ...look }) => {
    let browsing: Browsing;
    beforeAll(async () => {
      browsing = await browse(look);
    });
    afterAll(() => browsing.close());

    it.each(STATES)("$name has nothing that keeps someone out", { timeout: 60_000 }, async ({ reach }) => {
      const { context } = browsing;
      const { page, troubles } = await watchedPage(context, product().address);
      await reach(new Caseworker(page, product().address, language));
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
      expect(found).toEqual([]);
      const sideways = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
      expect(sideways).toBeLessThanOrEqual(0);
      expect(troubles).toEqual([]);
      await context.setOffline(false);
      await page.close({ runBeforeUnload: false });
    });
  });
}
