import type { Caseworker } from "./caseworker.js";
import { NAMES } from "./caseworker.js";
import { answerNothing, breakAnswers, holdAnswers } from "./faults.js";

/** A screen in a state, and how a caseworker gets there. */
export interface ScreenState {
  readonly name: string;
  readonly reach: (worker: Caseworker) => Promise<void>;
}

const WISH = {
  nl: "Ik ben gescheiden en kan de huur niet meer betalen.",
  en: "I got divorced and can no longer pay the rent.",
} as const;

async function ways(worker: Caseworker): Promise<void> {
  const { language } = worker;
  await worker.open();
  await worker.write(WISH[language]);
  await worker.tell(NAMES.divorce[language]);
  await worker.tell(NAMES.rentArrears[language]);
  await worker.settle("Amersfoort");
  await worker.answered();
}

async function manyWays(worker: Caseworker): Promise<void> {
  await ways(worker);
  for (const count of [6, 9]) {
    await worker.button("ways.more").click();
    await worker.page
      .locator(".way")
      .nth(count - 1)
      .waitFor();
  }
  await worker.answered();
}

/** Tells one thing by its word, and does not wait for what comes of it. */
async function tellOnly(worker: Caseworker, name: keyof typeof NAMES): Promise<void> {
  await worker.open();
  await worker.skip();
  await worker.tell(NAMES[name][worker.language]);
}

async function told(worker: Caseworker, name: keyof typeof NAMES): Promise<void> {
  await tellOnly(worker, name);
  await worker.answered();
}

async function fullPlan(worker: Caseworker): Promise<void> {
  await ways(worker);
  await worker.button("ways.more").click();
  await worker.page.locator(".way").nth(5).waitFor();
  await worker.answered();
  await worker.plan(5);
  await worker.openPlan();
  await worker.page.locator(".worked-out").waitFor();
}

/** Every screen in every state that a person can come to. */
export const STATES: readonly ScreenState[] = [
  { name: "talk-empty", reach: (worker) => worker.open() },
  {
    name: "talk-heard",
    reach: async (worker) => {
      await worker.open();
      await worker.write(WISH[worker.language]);
    },
  },
  {
    name: "talk-unknown-words",
    reach: async (worker) => {
      await worker.open();
      await worker.write("qqqq zzzz xxxx");
    },
  },
  { name: "ways", reach: ways },
  {
    name: "ways-many",
    reach: manyWays,
  },
  {
    name: "ways-misfit",
    reach: async (worker) => {
      await ways(worker);
      await worker.page.locator(".way").first().getByRole("button").nth(2).click();
    },
  },
  {
    name: "ways-loading",
    reach: async (worker) => {
      await holdAnswers(worker.page);
      await tellOnly(worker, "rentArrears");
      await worker.page.locator(".progress").waitFor();
    },
  },
  {
    name: "ways-error",
    reach: async (worker) => {
      await breakAnswers(worker.page);
      await tellOnly(worker, "rentArrears");
      await worker.page.getByRole("alert").waitFor();
    },
  },
  {
    name: "ways-offline",
    reach: async (worker) => {
      await ways(worker);
      await worker.page.context().setOffline(true);
      await worker.page.locator(".known-fact").first().getByRole("button").click();
      await worker.page.getByRole("alert").waitFor();
    },
  },
  {
    name: "ways-nothing",
    reach: async (worker) => {
      await answerNothing(worker.page, worker.address);
      await told(worker, "divorce");
    },
  },
  { name: "ways-need-more", reach: (worker) => told(worker, "single") },
  { name: "ways-safety", reach: (worker) => told(worker, "partnerViolence") },
  { name: "ways-safety-question", reach: (worker) => told(worker, "depression") },
  {
    name: "wipe",
    reach: async (worker) => {
      await ways(worker);
      await worker.button("common.wipe.button").click();
    },
  },
  {
    name: "way",
    reach: async (worker) => {
      await ways(worker);
      await worker.openWay();
    },
  },
  {
    name: "way-nobody-here",
    reach: async (worker) => {
      await manyWays(worker);
      const nobody = worker.page.locator(".way", { has: worker.page.locator(".path-Nobody") }).first();
      await nobody.getByRole("button").nth(1).click();
      await worker.page.locator(".gap").waitFor();
    },
  },
  { name: "plan-empty", reach: (worker) => worker.open("/plan") },
  {
    name: "plan",
    reach: async (worker) => {
      await ways(worker);
      await worker.plan(3);
      await worker.openPlan();
    },
  },
  { name: "plan-full", reach: fullPlan },
  {
    name: "plan-full-large",
    reach: async (worker) => {
      await fullPlan(worker);
      await worker.button("plan.large").click();
    },
  },
  {
    name: "plan-worker",
    reach: async (worker) => {
      await fullPlan(worker);
      await worker.button("plan.workerSheet").click();
    },
  },
  { name: "developers", reach: (worker) => worker.open("/api") },
  {
    name: "about",
    reach: async (worker) => {
      await worker.open("/over");
      await worker.page.locator(".part").nth(2).waitFor();
    },
  },
  { name: "accessibility", reach: (worker) => worker.open("/toegankelijkheid") },
  { name: "privacy", reach: (worker) => worker.open("/privacy") },
  {
    name: "status",
    reach: async (worker) => {
      await worker.open("/status");
      await worker.page.getByText(worker.say("pages.status.ready")).waitFor();
    },
  },
];
