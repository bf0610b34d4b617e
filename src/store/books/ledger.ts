import type {
  CostUnit,
  LedgerBook,
  MuddlingOn,
  Payer,
  Shares,
  TriangleTest,
  TriangleValue,
} from "../../domain/ledger/ledger-book.js";
import type { Text } from "../../domain/text.js";
import type { Seeds } from "../seeds/types.js";

type LedgerSeeds = Seeds["ledger"];

/** The ledger rules and the price list as the domain reads them. */
export function ledgerBook({ ledger, costUnits }: Pick<Seeds, "ledger" | "costUnits">): LedgerBook {
  const { payerRules } = ledger;
  return {
    payers: byId(ledger.payers.map(payer)),
    units: byId(costUnits.map(costUnit)),
    muddlingOn: new Map(ledger.muddlingOn.map((seed) => [seed.issue, muddling(seed)])),
    points: payerRules.order_points,
    byKind: new Map(
      ledger.payerByKind.map(({ kind, pays_with, first }) => [kind, { paysWith: pays_with, first }]),
    ),
    byLegalBasis: legalBases(ledger),
    byActor: new Map(ledger.payerByActor.map(({ actor, payers }) => [actor, payers])),
    exceptions: new Map(
      ledger.payerExceptions.map(({ intervention, payers, pays_with }) => [
        intervention,
        { payers: shares(payers), paysWith: pays_with },
      ]),
    ),
    sentenceWrong: text(payerRules.sentence_wrong_nl, payerRules.sentence_wrong_en),
    sentenceOtherBudget: text(payerRules.sentence_other_budget_nl, payerRules.sentence_other_budget_en),
    roles: byId(
      ledger.roles.map(({ id, of, name_nl, name_en, mandate_nl, mandate_en }) => ({
        id,
        of,
        name: text(name_nl, name_en),
        mandate: text(mandate_nl, mandate_en),
      })),
    ),
    table: table(ledger),
    triangle: ledger.valueTriangle.values.map((value) => triangleValue(ledger, value)),
  };
}

function text(nl: string, en: string): Text {
  return { nl, en };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((each) => [each.id, each]));
}

function shares(seed: LedgerSeeds["payerExceptions"][number]["payers"]): Shares {
  const order = ["all", "most", "some"];
  return new Map(Object.entries(seed).sort(([, a], [, b]) => order.indexOf(a) - order.indexOf(b)));
}

function payer(seed: LedgerSeeds["payers"][number]): Payer {
  return {
    id: seed.id,
    name: text(seed.name_nl, seed.name_en),
    purseOf: seed.purse_of,
    isPublic: seed.public,
    neverMainGainer: seed.main_gainer === false,
  };
}

function costUnit(seed: Seeds["costUnits"][number]): CostUnit {
  return {
    id: seed.id,
    name: text(seed.name_nl, seed.name_en),
    unit: text(seed.unit_nl, seed.unit_en),
    ...(seed.low === undefined ? {} : { low: seed.low }),
    ...(seed.high === undefined ? {} : { high: seed.high }),
    currency: seed.currency,
    ...(seed.price_year === undefined ? {} : { priceYear: seed.price_year }),
    country: seed.country,
    contested: seed.contested,
    per: seed.per,
    sum: seed.sum,
    ...(seed.note_nl === undefined || seed.note_en === undefined
      ? {}
      : { note: text(seed.note_nl, seed.note_en) }),
    sources: seed.sources.map(({ source }) => source),
  };
}

function muddling(seed: LedgerSeeds["muddlingOn"][number]): MuddlingOn {
  return {
    issue: seed.issue,
    follows: text(seed.follows_nl, seed.follows_en),
    costs: (seed.costs ?? []).map(({ unit, likely, via, link, bears }) => ({
      unit,
      likely,
      ...(via === undefined ? {} : { via }),
      link,
      bears: shares(bears),
    })),
  };
}

function legalBases(ledger: LedgerSeeds): LedgerBook["byLegalBasis"] {
  return new Map(
    ledger.payerByLegalBasis.flatMap(({ payer: who, legal_bases, pays_with }) =>
      legal_bases.map((id) => [
        id,
        {
          ...(who === "none" ? {} : { payer: who }),
          ...(pays_with === undefined ? {} : { paysWith: pays_with }),
        },
      ]),
    ),
  );
}

function table({ table: seed }: LedgerSeeds): LedgerBook["table"] {
  return {
    otherBudgetRole: seed.other_budget_role,
    byWhoDecides: new Map(
      seed.by_who_decides.map(({ who_decides, roles, mandate_nl, mandate_en }) => [
        who_decides,
        { roles, mandate: text(mandate_nl, mandate_en) },
      ]),
    ),
    byPayer: new Map(seed.by_payer.map(({ payer: who, roles, decides }) => [who, { roles, decides }])),
    byLegalBasis: new Map(
      seed.by_legal_basis.flatMap(({ legal_bases, roles, mandate_nl, mandate_en }) =>
        legal_bases.map((id) => [id, { roles, mandate: text(mandate_nl, mandate_en) }]),
      ),
    ),
  };
}

function triangleValue(
  ledger: LedgerSeeds,
  seed: LedgerSeeds["valueTriangle"]["values"][number],
): TriangleValue {
  const breach = ledger.valueTriangle.breach_issues;
  const test = (given: (typeof seed.rules)[number]["when"][string]): TriangleTest =>
    typeof given === "object" && "within" in given
      ? { within: given.within === "breach_issues" ? breach : given.within }
      : given;
  return {
    id: seed.id,
    name: text(seed.name_nl, seed.name_en),
    question: text(seed.question_nl, seed.question_en),
    rules: seed.rules.map(({ id, says, over, when, text_nl, text_en }) => ({
      id,
      says,
      over,
      when: new Map(Object.entries(when).map(([field, given]) => [field, test(given)])),
      text: text(text_nl, text_en),
    })),
  };
}
