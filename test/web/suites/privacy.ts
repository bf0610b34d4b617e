import { afterAll, beforeAll, expect, it } from "vitest";
import { browse, type Browsing } from "../support/browser.js";
import { Caseworker } from "../support/caseworker.js";
import type { Product } from "../support/product.js";

const WORD = "kwetterhoek";
const WISH = `Ik ben gescheiden en kan in ${WORD} de huur niet meer betalen.`;
const TOLD = [WORD, "gescheiden", "separation-or-divorce", "rent-arrears", "huurachterstand"];

/** Everything a browser could keep of a visit, as one text. */
const KEPT = `(async () => JSON.stringify({
  address: location.href,
  state: history.state,
  title: document.title,
  local: { ...localStorage },
  session: { ...sessionStorage },
  cookies: document.cookie,
  databases: await indexedDB.databases(),
  caches: await caches.keys(),
}))()`;

export function privacy(product: () => Product): void {
  let browsing: Browsing;
  beforeAll(async () => {
    browsing = await browse();
  });
  afterAll(() => browsing.close());

  it("stands in no address, history, title, storage or log, on any screen", { timeout: 60_000 }, async () => {
    const page = await browsing.context.newPage();
    const worker = new Caseworker(page, product().address);
    const loggedBefore = product().log().length;
    const addresses: string[] = [];
    page.on("request", (request) => void addresses.push(request.url()));
    await worker.open();
    await worker.write(WISH);
    for (const chip of (await page.locator(".chip").all()).slice(0, 2)) await chip.click();
    await worker.answered();
    const kept = [await page.evaluate<string>(KEPT)];
    await worker.plan(1);
    await worker.openWay();
    kept.push(await page.evaluate<string>(KEPT));
    await worker.openPlan();
    kept.push(await page.evaluate<string>(KEPT));
    const everything = [...kept, ...addresses, product().log().slice(loggedBefore)].join("\n").toLowerCase();
    expect(TOLD.filter((word) => everything.includes(word))).toEqual([]);
    await page.close({ runBeforeUnload: false });
  });

  it("is asked about before a reload, and is really gone after one", { timeout: 60_000 }, async () => {
    const page = await browsing.context.newPage();
    const worker = new Caseworker(page, product().address);
    await worker.open();
    await worker.write(WISH);
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    await page.locator("#wish").waitFor();
    expect(asked).toEqual(["beforeunload"]);
    expect(await page.locator("#wish").inputValue()).toBe("");
    await page.close();
  });

  it("is emptied whole by one button", { timeout: 60_000 }, async () => {
    const page = await browsing.context.newPage();
    const worker = new Caseworker(page, product().address);
    await worker.open();
    await worker.write(WISH);
    await page.locator(".chip").first().click();
    await worker.answered();
    await worker.plan(1);
    await worker.button("common.wipe.button").click();
    await worker.button("common.wipe.yes").click();
    await page.locator(".waiting").waitFor();
    expect(await page.locator("#wish").inputValue()).toBe("");
    expect(await page.content()).not.toContain(WORD);
    expect(await page.locator(".chip, .known-fact, .count").count()).toBe(0);
    await page.close();
  });

  it(
    "leaves the municipality on the device only when someone ticks the box",
    { timeout: 60_000 },
    async () => {
      const page = await browsing.context.newPage();
      const worker = new Caseworker(page, product().address);
      await worker.open();
      await worker.skip();
      await worker.settle("Amersfoort");
      expect(await page.evaluate("localStorage.length")).toBe(0);
      await page.getByRole("checkbox").check();
      expect(await page.evaluate("Object.values(localStorage).join()")).toContain("Amersfoort");
      await page.getByRole("checkbox").uncheck();
      expect(await page.evaluate("localStorage.length")).toBe(0);
      await page.close();
    },
  );
}
