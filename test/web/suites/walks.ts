import { afterAll, beforeAll, expect, it } from "vitest";
import { EXAMPLES } from "../../../src/web/screens/developers/examples.js";
import { browse, type Browsing } from "../support/browser.js";
import { Caseworker } from "../support/caseworker.js";
import type { Product } from "../support/product.js";
import { watchedPage } from "../support/watched-page.js";

const WISH = "Ik ben gescheiden en kan de huur niet meer betalen.";

interface Offer {
  readonly name: string;
  readonly sourceYear: number | null;
}

interface Answer {
  readonly data: {
    readonly solutionPaths: {
      readonly nodes: readonly {
        readonly intervention: { readonly name: string };
        readonly providers: { readonly offers: readonly Offer[] } | null;
      }[];
    };
  };
}

const HREFS = (links: readonly unknown[]): string[] => links.map((link) => (link as { href: string }).href);

/** Addresses of every source anywhere in an answer. */
function sourcesIn(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return [];
  const own = "publisher" in part && "url" in part && typeof part.url === "string" ? [part.url] : [];
  return [...own, ...Object.values(part).flatMap(sourcesIn)];
}

export function walks(product: () => Product): void {
  let browsing: Browsing;
  beforeAll(async () => {
    browsing = await browse();
  });
  afterAll(() => browsing.close());

  it("leads from one sentence to three explained ways and a plan", { timeout: 60_000 }, async () => {
    const { page, troubles } = await watchedPage(browsing.context, product().address);
    const worker = new Caseworker(page, product().address);
    const begun = Date.now();
    await worker.open();
    await worker.write(WISH);
    for (const chip of (await page.locator(".chip").all()).slice(0, 2)) await chip.click();
    await worker.answered();
    expect(await page.locator(".way").count()).toBe(3);
    expect(await page.locator(".way").first().locator(".facts > div").count()).toBe(6);
    expect(Date.now() - begun).toBeLessThan(20_000);
    await worker.openWay();
    expect(await page.locator(".way-page .part").count()).toBeGreaterThanOrEqual(6);
    await page.locator(".way-page").getByRole("button").first().click();
    await worker.openPlan();
    expect(await page.locator(".plan-table tbody tr").count()).toBe(1);
    expect(troubles).toEqual([]);
    await page.close({ runBeforeUnload: false });
  });

  it("shows what the API answered, and nothing else", { timeout: 60_000 }, async () => {
    const page = await browsing.context.newPage();
    const worker = new Caseworker(page, product().address);
    const answers: unknown[] = [];
    page.on("response", (response) => {
      if (response.request().postData()?.includes("query Ways") === true) answers.push(response.json());
    });
    await worker.open();
    await worker.write(WISH);
    await page.locator(".chip").first().click();
    await worker.answered();
    const last = (await answers.at(-1)) as {
      data: { solutionPaths: { nodes: { intervention: { name: string; firstStep: string } }[] } };
    };
    const names = last.data.solutionPaths.nodes.map(({ intervention }) => intervention.name);
    expect(await page.locator(".way h3").allTextContents()).toEqual(names);
    const steps = last.data.solutionPaths.nodes.map(({ intervention }) => intervention.firstStep);
    expect(await page.locator(".facts > div:first-child dd").allTextContents()).toEqual(steps);
    await page.close({ runBeforeUnload: false });
  });

  it(
    "lists who does it and every source as the API gave them, old ones as old",
    { timeout: 60_000 },
    async () => {
      const page = await browsing.context.newPage();
      const worker = new Caseworker(page, product().address);
      const answers: Promise<Answer>[] = [];
      page.on("response", (response) => {
        if (response.request().postData()?.includes("query Ways") === true) answers.push(response.json());
      });
      await worker.open();
      await worker.write(WISH);
      for (const chip of (await page.locator(".chip").all()).slice(0, 2)) await chip.click();
      await worker.settle("Amersfoort");
      await worker.answered();
      await worker.openWay();
      const name = await page.locator(".way-page h1").textContent();
      const { data } = (await answers.at(-1)) as Answer;
      const way = data.solutionPaths.nodes.find(({ intervention }) => intervention.name === name);
      const offers = way?.providers?.offers ?? [];
      expect(offers.length).toBeGreaterThan(0);
      const lines = await page.locator(".part > .offers > li").allTextContents();
      const thisYear = new Date().getFullYear();
      offers.forEach(({ name: provider, sourceYear }, place) => {
        expect(lines[place]).toContain(provider);
        const key = thisYear - (sourceYear ?? thisYear) > 3 ? "way.who.oldYear" : "way.who.year";
        const said =
          sourceYear === null ? worker.say("way.who.noYear") : worker.say(key, { year: sourceYear });
        expect(lines[place]).toContain(said);
      });
      const rows = await page.locator(".way-page table tbody tr td:first-child a").evaluateAll(HREFS);
      expect([...rows].sort()).toEqual([...new Set(sourcesIn(way))].sort());
      await page.close({ runBeforeUnload: false });
    },
  );

  it(
    "keeps words, ways and plan when the connection goes, and goes on when it is back",
    { timeout: 60_000 },
    async () => {
      const page = await browsing.context.newPage();
      const worker = new Caseworker(page, product().address);
      await worker.open();
      await worker.write(WISH);
      for (const chip of (await page.locator(".chip").all()).slice(0, 2)) await chip.click();
      await worker.answered();
      await worker.plan(1);
      await browsing.context.setOffline(true);
      await page.locator(".known-fact").first().getByRole("button").click();
      await page.getByRole("alert").first().waitFor();
      expect(await page.locator("#wish").inputValue()).toBe(WISH);
      expect(await page.locator(".way").count()).toBe(3);
      await browsing.context.setOffline(false);
      await page
        .locator(".ways")
        .getByRole("button", { name: worker.say("common.retry") })
        .click();
      await worker.answered();
      await browsing.context.setOffline(true);
      await worker.openPlan();
      expect(await page.locator(".plan-table tbody tr").count()).toBe(1);
      await browsing.context.setOffline(false);
      await page.close({ runBeforeUnload: false });
    },
  );

  it(
    "leads a builder from the developer page to a changed query that answers",
    { timeout: 90_000 },
    async () => {
      const page = await browsing.context.newPage();
      const worker = new Caseworker(page, product().address);
      await worker.open("/api");
      await page.getByRole("link", { name: worker.say("developers.examples.version") }).click();
      await page.locator(".graphiql-container .view-lines").first().waitFor({ timeout: 40_000 });
      const editor = page.locator(".graphiql-query-editor");
      await editor.locator(".view-lines").click();
      await page.keyboard.press("Control+a");
      await page.keyboard.press("Delete");
      await page.keyboard.insertText("{ graph { release } }");
      await page.keyboard.press("Control+Enter");
      await page.locator(".result-window", { hasText: "release" }).waitFor();
      expect(await page.evaluate("localStorage.length")).toBe(0);
      await page.close();
    },
  );

  it.each(EXAMPLES)("answers the example $id without an error", async ({ query }) => {
    const response = await fetch(`${product().address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data: object; errors?: readonly object[] };
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data).length).toBeGreaterThan(80);
  });
}
