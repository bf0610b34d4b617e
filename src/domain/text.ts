/** Languages in which every text for a person exists. */
export type Language = "nl" | "en";

/** One text in both languages; both are always filled. */
export interface Text {
  readonly nl: string;
  readonly en: string;
}

/** A list of short texts in both languages, index by index the same thing. */
export interface Texts {
  readonly nl: readonly string[];
  readonly en: readonly string[];
}
