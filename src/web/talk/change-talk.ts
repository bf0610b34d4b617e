import {
  EMPTY_TALK,
  FIRST_WAYS,
  PLACES_IN_PLAN,
  type Fact,
  type Holds,
  type Misfit,
  type Municipality,
  type PlannedStep,
  type Talk,
} from "./talk.js";

/** Everything that can happen in a talk. */
export type Change =
  | { readonly do: "write"; readonly wish: string }
  | { readonly do: "hear" }
  | { readonly do: "skip" }
  | { readonly do: "goesWell"; readonly text: string }
  | { readonly do: "tell"; readonly fact: Fact; readonly isAnswer?: boolean }
  | { readonly do: "answer"; readonly id: string; readonly holds: Holds }
  | { readonly do: "forget"; readonly id: string }
  | { readonly do: "prefer"; readonly id: string | undefined }
  | { readonly do: "settle"; readonly municipality: Municipality | undefined }
  | { readonly do: "asked"; readonly id: string }
  | { readonly do: "misfit"; readonly id: string; readonly why: Misfit }
  | { readonly do: "refit"; readonly id: string }
  | { readonly do: "more" }
  | { readonly do: "open"; readonly id: string }
  | { readonly do: "plan"; readonly step: PlannedStep }
  | { readonly do: "edit"; readonly id: string; readonly to: Partial<Omit<PlannedStep, "id" | "step">> }
  | { readonly do: "move"; readonly id: string; readonly by: -1 | 1 }
  | { readonly do: "unplan"; readonly id: string }
  | { readonly do: "wipe"; readonly municipality: Municipality | undefined };

/** The talk after a change. A plan holds at most five steps; a sixth changes nothing. */
export function changeTalk(talk: Talk, change: Change): Talk {
  switch (change.do) {
    case "write":
      return { ...talk, wish: change.wish };
    case "hear":
      return { ...talk, heard: talk.wish.trim(), skipped: false };
    case "skip":
      return { ...talk, skipped: true };
    case "goesWell":
      return { ...talk, goesWell: change.text };
    case "settle":
      return { ...talk, municipality: change.municipality };
    case "asked":
      return { ...talk, asked: [...talk.asked, change.id], answered: talk.answered + 1 };
    case "more":
      return { ...talk, shown: talk.shown + FIRST_WAYS };
    case "open":
      return { ...talk, open: change.id };
    case "prefer":
      return { ...talk, priority: change.id };
    case "wipe":
      return { ...EMPTY_TALK, municipality: change.municipality };
    case "misfit":
      return { ...talk, misfits: { ...talk.misfits, [change.id]: change.why } };
    case "refit":
      return { ...talk, misfits: without(talk.misfits, change.id) };
    case "tell":
    case "answer":
    case "forget":
      return changeFacts(talk, change);
    default:
      return { ...talk, plan: changePlan(talk.plan, change) };
  }
}

type FactChange = Extract<Change, { do: "tell" | "answer" | "forget" }>;

function changeFacts(talk: Talk, change: FactChange): Talk {
  const id = change.do === "tell" ? change.fact.id : change.id;
  const before = talk.facts.find((fact) => fact.id === id);
  const facts = {
    tell: () =>
      before === undefined && change.do === "tell"
        ? [...talk.facts, change.fact]
        : replaced(talk.facts, id, change),
    answer: () => replaced(talk.facts, id, change),
    forget: () => talk.facts.filter((fact) => fact.id !== id),
  }[change.do]();
  const stays = facts.some((fact) => fact.id === talk.priority && fact.holds === "YES");
  const answered = change.do === "tell" && change.isAnswer === true ? talk.answered + 1 : 0;
  return { ...talk, facts, answered, priority: stays ? talk.priority : undefined, shown: FIRST_WAYS };
}

function replaced(facts: readonly Fact[], id: string, change: FactChange): Fact[] {
  return facts.map((fact) => {
    if (fact.id !== id || change.do === "forget") return fact;
    return change.do === "tell" ? change.fact : { ...fact, holds: change.holds };
  });
}

type PlanChange = Extract<Change, { do: "plan" | "edit" | "move" | "unplan" }>;

function changePlan(plan: readonly PlannedStep[], change: PlanChange): readonly PlannedStep[] {
  switch (change.do) {
    case "plan":
      return plan.length >= PLACES_IN_PLAN || plan.some(({ id }) => id === change.step.id)
        ? plan
        : [...plan, change.step];
    case "unplan":
      return plan.filter(({ id }) => id !== change.id);
    case "edit":
      return plan.map((step) => (step.id === change.id ? { ...step, ...change.to } : step));
    case "move":
      return moved(plan, change.id, change.by);
  }
}

function moved(plan: readonly PlannedStep[], id: string, by: -1 | 1): readonly PlannedStep[] {
  const from = plan.findIndex((step) => step.id === id);
  const step = plan[from];
  const to = from + by;
  if (step === undefined || to < 0 || to >= plan.length) return plan;
  const rest = plan.filter((other) => other.id !== id);
  return [...rest.slice(0, to), step, ...rest.slice(to)];
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
