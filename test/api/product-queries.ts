import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("queries/", import.meta.url);

export interface ProductQuery {
  readonly name: string;
  readonly text: string;
}

/** The queries that users of the product send, one file each: what stands in the documents and in the web app. */
export function productQueries(): ProductQuery[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => ({
      name: file.slice(0, -".graphql".length),
      text: readFileSync(new URL(file, FOLDER), "utf8"),
    }));
}
