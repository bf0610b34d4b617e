import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browse, type Browsing } from "../support/browser.js";
import { Caseworker } from "../support/caseworker.js";
import { LOOKS, lookAt, outOfSight } from "../support/looks.js";
import type { Product } from "../support/product.js";
import { STATES } from "../support/states.js";
import { watchedPage } from "../support/watched-page.js";
import { LANGUAGES } from "../support/words.js";

/** The last one holds the size of what is pressed, 24 by 24 pixels. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice", "wcag22aa"];

/** What axe finds, what sticks out or is cut off: nothing, on any screen, in any state, however someone looks at it. */
export function everyScreen(product: () => Product): void {
  describe.each(LANGUAGES)("in %s", (language) => {
    let browsing: Browsing;
    beforeAll(async () => {
      browsing = await browse();
    });
    afterAll(() => browsing.close());

    it.each(STATES)("$name has nothing that keeps someone out", { timeout: 120_000 }, async ({ reach }) => {
      const { context } = browsing;
      const { page, troubles } = await watchedPage(context, product().address);
      try {
        await reach(new Caseworker(page, product().address, language));
        const found: string[] = [];
        for (const look of LOOKS[language]) {
          await lookAt(page, look);
          found.push(...(await faultsOf(page)).map((fault) => `${look.name}: ${fault}`));
        }
        expect([...found, ...troubles]).toEqual([]);
      } finally {
        await context.setOffline(false);
        await page.close({ runBeforeUnload: false });
      }
    });
  });
}

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const byAxe = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
  return [...byAxe, ...(await outOfSight(page))];
}
