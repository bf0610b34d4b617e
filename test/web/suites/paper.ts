import { afterAll, beforeAll, expect, it } from "vitest";
import { browse, type Browsing } from "../support/browser.js";
import { Caseworker } from "../support/caseworker.js";
import type { Product } from "../support/product.js";
import { STATES } from "../support/states.js";

const reach = (name: string) => {
  const state = STATES.find((one) => one.name === name);
  if (state === undefined) throw new Error(`expected a state ${name}`);
  return state.reach;
};

/** How many pages a PDF has, whether it is tagged, and its language: all three stand in it as plain text. */
function read(pdf: Buffer): { pages: number; isTagged: boolean; language: string | undefined } {
  const text = pdf.toString("latin1");
  return {
    pages: [...text.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length,
    isTagged: /\/Marked\s+true/.test(text),
    language: /\/Lang\s*\(([^)]+)\)/.exec(text)?.[1],
  };
}

export function paper(product: () => Product): void {
  let browsing: Browsing;
  beforeAll(async () => {
    browsing = await browse();
  });
  afterAll(() => browsing.close());

  it.each(["plan", "plan-full", "plan-full-large"])(
    "%s is one tagged page in Dutch",
    { timeout: 60_000 },
    async (name) => {
      const page = await browsing.context.newPage();
      await reach(name)(new Caseworker(page, product().address));
      const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true });
      expect(read(pdf)).toEqual({ pages: 1, isTagged: true, language: "nl" });
      await page.close({ runBeforeUnload: false });
    },
  );

  it("says it as plain text too, with blanks for name and phone", { timeout: 60_000 }, async () => {
    const page = await browsing.context.newPage();
    await browsing.context.grantPermissions(["clipboard-read", "clipboard-write"], {
      origin: product().address,
    });
    const worker = new Caseworker(page, product().address);
    await reach("plan")(worker);
    await worker.button("plan.copy").click();
    const text = await page.evaluate<string>("navigator.clipboard.readText()");
    const steps = await page
      .locator(".plan-what textarea")
      .evaluateAll((fields) => fields.map((field) => (field as unknown as { value: string }).value));
    expect(steps).toHaveLength(3);
    for (const step of steps) expect(text).toContain(step);
    expect(text).toContain(`${worker.say("plan.name")}: ___`);
    await page.close({ runBeforeUnload: false });
  });
}
