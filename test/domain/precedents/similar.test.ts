import { describe, expect, it } from "vitest";
import { evidenceNote } from "../../../src/domain/precedents/precedent-words.js";
import { similarPrecedents } from "../../../src/domain/precedents/similar.js";
import { readSituation, type SituationInput } from "../../../src/domain/situation.js";
import { learningSketch } from "../../worlds/learning-world.js";

const world = learningSketch().world();
const similar = (input: SituationInput) => similarPrecedents(world, readSituation(world, input).situation);

describe("similar published cases", () => {
  it("share an event or an issue; alike by twice what is shared over what both hold", () => {
    const found = similar({
      lifeEvents: ["lost-home"],
      issues: ["homeless"],
      circumstances: [{ circumstance: "single_person", holds: "YES" }],
    });
    expect(found.map(({ precedent, likeness }) => [precedent.id, likeness])).toEqual([
      ["case-alike", 1],
      ["case-failed", (2 * 3) / (6 + 9)],
    ]);
  });

  it("do not share what is denied, unknown or only a circumstance", () => {
    expect(similar({ circumstances: [{ circumstance: "single_person", holds: "YES" }] })).toEqual([]);
    const [first] = similar({
      issues: ["homeless"],
      circumstances: [{ circumstance: "single_person", holds: "NO" }],
    });
    expect(first?.sharedCircumstances).toEqual([]);
  });

  it("that are as much alike stand in order of id, whatever the order of the rows", () => {
    const twins = learningSketch();
    const [model] = twins.nodes.filter(({ id }) => id === "case-other");
    for (const id of ["case-z", "case-b"])
      twins.node("Precedent", id, { ...model?.props }).edge("INVOLVED", id, "violence");
    const twinWorld = twins.world();
    const { situation } = readSituation(twinWorld, { issues: ["violence"] });
    const found = similarPrecedents(twinWorld, situation).map(({ precedent }) => precedent.id);
    expect(found).toEqual(["case-b", "case-other", "case-z"]);
  });

  it("show failures too, with what stood in the way and what should have been done", () => {
    const failed = similar({ issues: ["debt"] })[0]?.precedent;
    expect(failed).toMatchObject({ id: "case-failed", ended: "failed" });
    expect(failed?.stoodInTheWay).toEqual([
      { condition: world.conditions.index.get("registered-address") },
      { text: { nl: "Geen loket", en: "No desk" } },
    ]);
    expect(failed?.notDone).toEqual([world.interventions.index.get("postal-address")]);
    expect(failed && evidenceNote(failed).en).toContain("do not read it as advice");
  });
});
