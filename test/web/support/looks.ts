import type { Page } from "playwright-core";
import type { Language } from "./words.js";

/** A way in which someone may look at a screen. */
export interface Look {
  readonly name: string;
  /** Of the window, in CSS pixels. */
  readonly width: number;
  readonly colorScheme: "light" | "dark";
  readonly forcedColors: "active" | "none";
  /** Size of the text as a share of the usual. */
  readonly textSize: number;
}

const PLAIN = { width: 1280, colorScheme: "light", forcedColors: "none", textSize: 1 } as const;
const look = (name: string, differs: Partial<Look>): Look => ({ ...PLAIN, name, ...differs });

/** In Dutch everything that people set; in English, where only the words differ, the two that differ most. */
export const LOOKS: Readonly<Record<Language, readonly Look[]>> = {
  nl: [
    look("wide", {}),
    look("wide and dark", { colorScheme: "dark" }),
    look("narrow", { width: 320 }),
    look("narrow and dark", { width: 320, colorScheme: "dark" }),
    look("in colours of their own", { forcedColors: "active" }),
    look("with text twice as large", { textSize: 2 }),
  ],
  en: [look("wide", {}), look("narrow and dark", { width: 320, colorScheme: "dark" })],
};

export async function lookAt(
  page: Page,
  { width, colorScheme, forcedColors, textSize }: Look,
): Promise<void> {
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: "reduce" });
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(`document.documentElement.style.fontSize = "${textSize * 100}%"`);
}

/** Parts of the page that lie outside the window, and texts that are cut off: each by the start of its words. */
export function outOfSight(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const sideways = document.documentElement.scrollWidth - window.innerWidth;
    const cut = [...document.querySelectorAll("main *, header *, footer *")].filter((part) => {
      const style = getComputedStyle(part);
      const isHidden = style.clipPath !== "none" || style.position === "absolute" || part.clientWidth <= 1;
      const clips = ["hidden", "clip"].includes(style.overflowX) || ["hidden", "clip"].includes(style.overflowY);
      const words = [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "");
      return words && clips && !isHidden &&
        (part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1);
    });
    const names = cut.map((part) => "cut off: " + part.textContent.trim().slice(0, 40));
    return sideways > 0 ? ["sideways by " + sideways + " px", ...names] : names;
  })()`);
}
