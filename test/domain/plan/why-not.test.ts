import { describe, expect, it } from "vitest";
import { whyNot, type WhyNotReason } from "../../../src/domain/plan/why-not.js";
import { readSituation, type SituationInput } from "../../../src/domain/situation.js";
import type { World } from "../../../src/domain/world.js";
import { debtSketch, DEBT_SITUATION } from "../../worlds/debt-world.js";

const world = debtSketch()
  .issues("noise")
  .act("ear-plugs", { noise: 3 })
  .act("loan", { debt: 3 }, { costHigh: 500 })
  .edge("EXCLUDES", "loan", "homeless", { hard: true, whyNl: "Eerst een plek.", whyEn: "A place first." })
  .node("Group", "veterans", { ruleJson: JSON.stringify({ any: {} }) })
  .act("veteran-desk", { homeless: 2 })
  .edge("ONLY_FOR", "veteran-desk", "veterans", { textNl: "veteranen", textEn: "veterans" })
  .world();

describe("why not", () => {
  it("says what an act would help with when nothing of that plays", () => {
    const [reason, ...others] = why("ear-plugs");
    expect(others).toEqual([]);
    expect(reason).toMatchObject({
      kind: "NO_LINK",
      text: { en: "This helps with “noise”. That does not play here, as far as is known." },
      change: { en: "Does “noise” play? Then it comes into view." },
      issues: [{ id: "noise" }],
    });
  });

  it("names the condition that fails and what is needed first", () => {
    expect(why("urgency")).toMatchObject([
      {
        kind: "CONDITION",
        condition: { id: "registered-address" },
        change: { en: "Needed first: registered-address." },
      },
    ]);
  });

  it("says what excludes it", () => {
    expect(why("loan")).toMatchObject([{ kind: "EXCLUDED", text: { nl: "Eerst een plek." } }]);
  });

  it("says that it was tried, and how that can be undone", () => {
    const [reason] = why("room", { ...DEBT_SITUATION, tried: ["room"] });
    expect(reason).toMatchObject({ kind: "TRIED" });
    expect(reason?.change?.en).toContain("list of what was tried");
  });

  it("says for whom it is", () => {
    expect(
      why("veteran-desk", { ...DEBT_SITUATION, groups: [{ group: "veterans", belongs: "NO" }] }),
    ).toMatchObject([
      { kind: "NOT_FOR_YOU", group: { id: "veterans" }, text: { nl: "Dit is alleen voor veteranen." } },
    ]);
  });

  it("gives the place of what is in the list, and what would lift it", () => {
    expect(why("postal-address")).toMatchObject([
      { kind: "IN_LIST", place: 1, text: { en: "This is in place 1." } },
    ]);
    const [room] = why("room");
    expect(room).toMatchObject({ kind: "IN_LIST", change: { en: "It rises when, for instance, this is known: single_person." } }); // prettier-ignore
    const [desk] = why("veteran-desk");
    expect(desk?.change?.nl).toBe("Het is alleen voor veteranen; dat is nog niet bekend.");
  });

  it("says what stands above an act below the first ten", () => {
    const crowd = debtSketch();
    for (let place = 0; place < 12; place++) crowd.act(`help-${place}`, { homeless: 3 });
    const crowded = crowd.act("late", { homeless: 1 }).world();
    const [reason] = why("late", DEBT_SITUATION, crowded);
    expect(reason?.kind).toBe("LOW");
    expect(reason?.dominatedBy).toHaveLength(3);
    expect(reason?.text.nl).toContain("Hoger staat wat hier meer raakt");
  });
});

function why(id: string, input: SituationInput = DEBT_SITUATION, from: World = world): WhyNotReason[] {
  return whyNot(from, readSituation(from, input).situation, from.interventions.index.get(id) as number);
}
