import type { Facts } from "../facts.js";
import { excludes } from "../door.js";
import { isKnown } from "../fit.js";
import type { Text } from "../text.js";
import { causeAt, type World } from "../world.js";
import type { Gaining } from "./gainers.js";
import type { LedgerBook } from "./ledger-book.js";
import { largestReference, type Reference } from "./muddling.js";
import { mainPayer, sectorOf } from "./payers.js";
import type { TableStep } from "./table.js";

/** A value a rule can look at. Absent means unknown, and an unknown value makes no rule hold. */
export type Fact = string | number | boolean | readonly string[] | undefined;
export type FactsOf = ReadonlyMap<string, Fact>;

/** Conditions by which a household says whether it wants an act. */
const WANTING = ["person-wants-this", "consent-of-partner", "consent-to-share"];
const SERVICE_SECTORS = new Set(["public", "health", "semi-public"]);

export interface PathFacts {
  readonly path: FactsOf;
  readonly steps: readonly { readonly facts: FactsOf; readonly step: TableStep }[];
  /** What fills the places of the sentences. */
  readonly words: Readonly<Record<string, Text>>;
}

export interface PathTask {
  readonly world: World;
  readonly book: LedgerBook;
  readonly facts: Facts;
  readonly steps: readonly TableStep[];
  /** Of the told issues that the path is made for. */
  readonly references: readonly Reference[];
  readonly euros: { readonly low: number; readonly high: number };
  /** The household itself put first an issue, or an act, of this path. */
  readonly namedFirst: boolean;
  /** Who imposes a hard demand of a step that certainly fails and that no step before it meets. */
  readonly openDemands: ReadonlyMap<number, readonly string[]>;
}

/** The values that the rules of the triangle may look at, per step and for the path as a whole. */
export function pathFacts(task: PathTask): PathFacts {
  const { world, facts, steps, references, euros, namedFirst } = task;
  const reference = largestReference(references);
  const contested = references.flatMap((each) => each.contested.map(({ unit }) => unit));
  const told = [...facts.told.keys()].filter((cause) => facts.told[cause] === 1);
  const path: FactsOf = new Map<string, Fact>([
    ["any", true],
    ["issues_present", told.map((cause) => causeAt(world, cause).node.id)],
    ["issues_addressed", references.map(({ issue }) => issue.id)],
    ["new_parties", newParties(world, steps)],
    ["named_first", namedFirst],
    ["plan_cost", "filled"],
    ["plan_cost.low", euros.low],
    ["plan_cost.high", euros.high],
    ["reference", reference === undefined ? undefined : reference.unit.id],
    ["reference.low", reference?.euros?.low],
    ["reference.high", reference?.euros?.high],
    ["contested_units", contested.length === 0 ? undefined : contested.map(({ id }) => id)],
  ]);
  const unit = reference?.unit ?? contested[0];
  return {
    path,
    steps: steps.map((step) => ({ step, facts: stepFacts(task, step) })),
    words: {
      unit: unit?.name ?? { nl: "", en: "" },
      year: yearWords(unit?.priceYear),
      contested: contested[0]?.name ?? { nl: "", en: "" },
    },
  };
}

function stepFacts({ world, facts, openDemands }: PathTask, step: TableStep): FactsOf {
  const { action, intervention, gaining, order } = step;
  const warned = intervention?.excludes.some((each) => !each.hard && excludes(each, facts)) === true;
  const unfit = intervention?.notWhen.some((fact) => isKnown(facts, fact)) === true;
  const demands = openDemands.get(order) ?? [];
  return new Map<string, Fact>([
    ["rule_space.value", intervention?.ruleSpace],
    ["rule_space.must_when_conditions_met", intervention?.mustWhenConditionsMet],
    ["mandate.who_decides", action.whoDecides],
    ["open_hard_requirement.imposed_by", demands.length === 0 ? undefined : demands],
    ["wants_this", wants(world, facts, step)],
    ["done_by", action.doneBy],
    ["kind", action.kind],
    ["own_hands", ownHands(world, step)],
    ["cautions_present", warned || unfit ? true : undefined],
    ["pocket", pocketWord(gaining)],
    ["evidence_of", intervention?.evidenceOf],
  ]);
}

/** A weak gain counts as a wrong pocket nowhere but in the ledger itself. */
function pocketWord(gaining: Gaining | undefined): string | undefined {
  return gaining?.pocket;
}

function ownHands(world: World, { action, intervention }: TableStep): boolean {
  const first = intervention?.actors[0];
  return first === undefined ? action.doneBy === "self" : sectorOf(world, first) === "self";
}

function wants(world: World, facts: Facts, { action }: TableStep): boolean | undefined {
  const asked = WANTING.flatMap((id) => world.conditions.index.get(id) ?? []).filter(
    (place) =>
      place === world.conditions.index.get(WANTING[0] ?? "") ||
      action.requires.some(({ condition }) => condition === place),
  );
  const answers = asked.map((place) => facts.conditions.state[place]);
  if (answers.includes(-1)) return false;
  return answers.includes(1) ? true : undefined;
}

function newParties(world: World, steps: readonly TableStep[]): number {
  const firsts = steps.flatMap(({ intervention }) => intervention?.actors[0] ?? []);
  return new Set(firsts.filter((actor) => SERVICE_SECTORS.has(sectorOf(world, actor) ?? ""))).size;
}

function yearWords(year: number | undefined): Text {
  return year === undefined ? { nl: "onbekend", en: "unknown" } : { nl: `${year}`, en: `${year}` };
}

/** Names of the payer and the gainer of a step, for its sentence. */
export function pocketWords(
  book: LedgerBook,
  { paying, gaining }: TableStep,
): Record<"payer" | "gainer", Text> {
  const name = (id: string | undefined): Text => book.payers.get(id ?? "")?.name ?? { nl: "", en: "" };
  return { payer: name(mainPayer(paying)), gainer: name(gaining?.main) };
}
