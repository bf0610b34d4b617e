import { findBrowser } from "./browser.js";

/** Sees to a browser before any test runs, so that a missing one is said at once and in one line. */
export default function setup(): void {
  findBrowser();
}
