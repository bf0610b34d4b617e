import type { BrowserContext, Page } from "playwright-core";

/** A page with everything that should never happen on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Requests outside the origin, complaints of the content policy, and errors of our scripts. */
  readonly troubles: readonly string[];
}

export async function watchedPage(context: BrowserContext, address: string): Promise<WatchedPage> {
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !/^(data|blob):/.test(url)) troubles.push(`asked ${url}`);
  });
  page.on("pageerror", ({ message }) => void troubles.push(message));
  page.on("console", (message) => {
    const text = message.text();
    const isOurs = message.type() === "error" && !text.startsWith("Failed to load resource");
    if (isOurs) troubles.push(text);
  });
  return { page, troubles };
}
