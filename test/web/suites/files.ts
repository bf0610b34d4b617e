import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { GRAPHIQL, ROUTES } from "../../../src/web/routes.js";
import { WEB_FOLDER, type Product } from "../support/product.js";

const KB = 1000;
const MOST_JS = 180 * KB;
const MOST_CSS = 30 * KB;

const documentOf = (name: string): string => readFileSync(join(WEB_FOLDER, name), "utf8");
const named = (document: string, ending: string): string[] =>
  [...document.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)]
    .map(([, file = ""]) => file)
    .filter((file) => file.endsWith(ending));
const zipped = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + readFileSync(join(WEB_FOLDER, `${file}.gz`)).byteLength, 0);

export function files(product: () => Product): void {
  it("loads at most 180 kB of scripts and 30 kB of styles before the first question", () => {
    const entry = documentOf("index.html");
    expect(zipped(named(entry, ".js"))).toBeLessThanOrEqual(MOST_JS);
    expect(zipped(named(entry, ".css"))).toBeLessThanOrEqual(MOST_CSS);
  });

  it("keeps the editor for queries out of the caseworker's app", () => {
    const scripts = named(documentOf("index.html"), ".js").map((file) =>
      readFileSync(join(WEB_FOLDER, file), "utf8"),
    );
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((script) => /monaco|graphiql-container/i.test(script))).toEqual([]);
  });

  it.each([...Object.values(ROUTES), GRAPHIQL])(
    "answers %s with a page under its own content policy",
    async (route) => {
      const response = await fetch(`${product().address}${route}`);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(response.headers.get("cache-control")).toBe("no-cache");
      const policy = response.headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy.includes("unsafe-inline")).toBe(route === GRAPHIQL);
      expect(policy).not.toContain("unsafe-eval");
    },
  );

  it("keeps files that are named by their content for a year", async () => {
    const [script = ""] = named(documentOf("index.html"), ".js");
    const response = await fetch(`${product().address}/${script}`, {
      headers: { "accept-encoding": "gzip" },
    });
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(response.headers.get("content-type")).toMatch(/javascript/);
  });

  it.each(["/kies-maar", "/pages.json", "/assets/", "/assets/..%2f..%2fpackage.json", "/index.html"])(
    "finds nothing at %s",
    async (path) => {
      expect((await fetch(`${product().address}${path}`)).status).toBe(404);
    },
  );
}
