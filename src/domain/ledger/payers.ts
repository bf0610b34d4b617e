import type { Action, Intervention } from "../concepts.js";
import type { World } from "../world.js";
import type { LedgerBook, PaysWith, Share, Shares } from "./ledger-book.js";

/** Who usually pays for an act, with what. */
export interface Paying {
  /** Main payer first; empty when nobody can be named. */
  readonly payers: Shares;
  readonly paysWith: PaysWith;
}

const HOUSEHOLD = "household";
const MUNICIPALITY = "municipality";
const OWN = new Set([HOUSEHOLD, "own-network"]);
/** These kinds of help cost hours where nothing is bought. */
const HOURS = new Set(["equip", "coach", "train", "other"]);

/**
 * Who pays for an intervention, by rules in this order: an exception is final; done by people themselves, their
 * own actors pay; done by organisations, the actors before the law; done by government, the law before the
 * actors; mixed, as the kind says, the first most and the other some. One payer means all, two mean most and
 * some, never more than two. A usual way that people do themselves is paid by the household; of another one
 * nobody is named.
 */
export function payingFor(world: World, book: LedgerBook, action: Action, act?: Intervention): Paying {
  if (act === undefined) {
    const own = action.doneBy === "self" ? shared([HOUSEHOLD]) : new Map<string, Share>();
    return { payers: own, paysWith: action.cost.high > 0 ? "money" : "time" };
  }
  const exception = book.exceptions.get(act.id);
  if (exception !== undefined) return exception;
  const lawful = act.grounds
    .map(({ legalBasis }) => book.byLegalBasis.get(legalBasis))
    .find((each) => each?.payer);
  const byLaw = lawful?.payer === undefined ? [] : [lawful.payer];
  const payers = shared(merged(book, namedBy(world, book, act, byLaw)));
  const main = [...payers.keys()][0];
  const fromLaw = main !== undefined && main === lawful?.payer ? lawful.paysWith : undefined;
  return { payers, paysWith: adjusted(fromLaw ?? book.byKind.get(act.kind)?.paysWith ?? "money", act, main) };
}

function namedBy(world: World, book: LedgerBook, act: Intervention, byLaw: readonly string[]): string[] {
  const byActors = (actors: readonly string[]): string[] => [
    ...new Set(actors.flatMap((actor) => book.byActor.get(actor) ?? [])),
  ];
  switch (act.doneBy) {
    case "self": {
      const own = byActors(act.actors.filter((actor) => sectorOf(world, actor) === "self"));
      return own.length > 0 ? own : [HOUSEHOLD];
    }
    case "non-government": {
      const actors = byActors(act.actors);
      return actors.length > 0 ? actors : [...byLaw];
    }
    case "government":
      return byLaw.length > 0 ? [...byLaw] : byActors(act.actors);
    default: {
      const actors = byActors(act.actors);
      const lawFirst = book.byKind.get(act.kind)?.first === "legal-basis";
      return lawFirst ? [...byLaw, ...actors] : [...actors.slice(0, 1), ...byLaw, ...actors.slice(1)];
    }
  }
}

export function sectorOf(world: World, actor: string): string | undefined {
  return world.providerKinds.list[world.providerKinds.index.get(actor) ?? -1]?.sector;
}

/** Different payers in order; the municipality without a budget is left out once a budget of it is there. */
function merged(book: LedgerBook, payers: readonly string[]): string[] {
  const isThere = (before: readonly string[]): boolean =>
    before.some((payer) => book.payers.get(payer)?.purseOf === MUNICIPALITY);
  return [...new Set(payers)].filter(
    (payer, place, all) => payer !== MUNICIPALITY || !isThere(all.slice(0, place)),
  );
}

function shared([first, second]: readonly string[]): Map<string, Share> {
  if (first === undefined) return new Map();
  return second === undefined ? new Map([[first, "all"]]) : new Map([[first, "most"], [second, "some"]]); // prettier-ignore
}

function adjusted(paysWith: PaysWith, { cost, kind }: Intervention, main: string | undefined): PaysWith {
  if (paysWith === "money" && cost.high === 0 && HOURS.has(kind)) return "time";
  if (paysWith === "time" && cost.low > 0) return "money";
  if (paysWith === "forgone" && main !== undefined && OWN.has(main)) return "time";
  return paysWith;
}

/** The payer with the largest part. */
export function mainPayer({ payers }: Paying): string | undefined {
  return [...payers.keys()][0];
}
