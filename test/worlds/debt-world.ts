import type { World } from "../../src/domain/world.js";
import { Sketch } from "./sketch.js";

/** The worked example of the ranking: a home lost, no address, no income, debt. */
export function debtWorld(): World {
  return debtSketch().world();
}

export function debtSketch(): Sketch {
  return new Sketch()
    .events("lost-home")
    .issues("homeless", "no-address", "no-income", "debt")
    .conditions("registered-address")
    .node("Circumstance", "single_person")
    .node("Group", "young", { ruleJson: JSON.stringify({ any: {} }) })
    .cause("lost-home", "homeless", 0.2)
    .cause("no-address", "no-income", 0.6)
    .cause("no-income", "debt", 0.1)
    .cause("homeless", "debt", 0.1)
    .edge("RULES_OUT", "no-address", "registered-address")
    .act(
      "postal-address",
      { "no-address": 3, "no-income": 2, homeless: 1 },
      { doneBy: "government", leadHigh: 14 },
    )
    .edge("FITS_WHEN", "postal-address", "no-address")
    .act("room", { homeless: 3 }, { whoDecides: "other-organisation", costHigh: 1800, leadHigh: 14 })
    .edge("FITS_WHEN", "room", "single_person")
    .act("advance", { "no-income": 3, debt: 2 }, { doneBy: "government", costHigh: 1800, leadHigh: 14 })
    .act("youth-room", { homeless: 3 }, { whoDecides: "other-organisation", costHigh: 1800, leadHigh: 14 })
    .edge("ONLY_FOR", "youth-room", "young", { textNl: "voor jongeren", textEn: "for young people" })
    .act("urgency", { homeless: 2, debt: 1 }, { whoDecides: "manager", doneBy: "government", leadHigh: 126 })
    .requires("urgency", "registered-address");
}

/** Told in the worked example. */
export const DEBT_SITUATION = { lifeEvents: ["lost-home"], issues: ["homeless", "no-address"] };
