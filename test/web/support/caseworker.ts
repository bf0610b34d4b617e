import type { Locator, Page } from "playwright-core";
import { sayer, type Language } from "./words.js";

/** Names of things in the seeds that the walks use. */
export const NAMES = {
  divorce: { nl: "Scheiden of uit elkaar gaan", en: "Separation or divorce" },
  rentArrears: { nl: "Huurachterstand", en: "Rent arrears" },
  partnerViolence: { nl: "Partnergeweld", en: "Violence or control by a partner" },
  depression: { nl: "Depressie", en: "Depression" },
  single: { nl: "Alleenstaande ouder", en: "Single parent" },
  schoolAbsence: { nl: "Thuiszitten", en: "Staying home from school" },
} as const;

/** What a caseworker does on the screens, by what the screens say. */
export class Caseworker {
  readonly say: ReturnType<typeof sayer>;

  constructor(
    readonly page: Page,
    readonly address: string,
    readonly language: Language = "nl",
  ) {
    this.say = sayer(language);
  }

  /** Opens an address of the app, in the language of this caseworker. */
  async open(path = "/"): Promise<void> {
    await this.page.goto(`${this.address}${path}`);
    if (this.language === "en") await this.page.getByRole("button", { name: "English" }).click();
    await this.page.locator(`html[lang="${this.language}"]`).waitFor();
    await this.page.getByRole("heading", { level: 1 }).waitFor();
  }

  button(key: string): Locator {
    return this.page.getByRole("button", { name: this.say(key), exact: true });
  }

  async write(words: string): Promise<void> {
    await this.page.locator("#wish").fill(words);
    await this.button("talk.next").click();
    const nothing = this.page.getByText(this.say("talk.heard.nothing"));
    await this.page.locator(".chip").first().or(nothing).waitFor();
  }

  async skip(): Promise<void> {
    await this.button("talk.skip").click();
  }

  /** Finds something by its name in the search box and chooses it. */
  async tell(name: string): Promise<void> {
    const box = this.page.getByRole("combobox", { name: this.say("talk.search.label") });
    await this.type(box, name);
    await this.page.getByRole("option", { name, exact: false }).first().click();
    await this.page.locator(".known-name", { hasText: name }).first().waitFor();
  }

  async settle(municipality: string): Promise<void> {
    const box = this.page.getByRole("combobox", { name: this.say("talk.municipality.label") });
    await this.type(box, municipality);
    await this.page.getByRole("option", { name: municipality, exact: true }).click();
  }

  /** Types as a person does: first the focus, then letter after letter. */
  private async type(box: Locator, words: string): Promise<void> {
    await box.click();
    await box.fill("");
    await box.pressSequentially(words, { delay: 5 });
  }

  /** Waits until the answer to the last change stands. */
  async answered(): Promise<void> {
    await this.page.locator(".ways:not([aria-busy=true])").waitFor();
    await this.page.locator(".answer:not(.stale)").waitFor();
  }

  async plan(count: number): Promise<void> {
    for (let index = 0; index < count; index += 1) {
      await this.page.locator(".way").nth(index).getByRole("button").first().click();
    }
  }

  async openPlan(): Promise<void> {
    await this.page.locator(".page-head nav a").nth(1).click();
    await this.page.getByRole("heading", { level: 1, name: this.say("plan.title") }).waitFor();
  }

  async openWay(index = 0): Promise<void> {
    await this.page.locator(".way").nth(index).getByRole("button").nth(1).click();
    await this.page.locator(".way-page h1").waitFor();
  }
}
