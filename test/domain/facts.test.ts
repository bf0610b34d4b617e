import { describe, expect, it } from "vitest";
import { failsWithout, TOLD } from "../../src/domain/condition-states.js";
import { closeFacts, type Facts } from "../../src/domain/facts.js";
import { readSituation, type SituationInput } from "../../src/domain/situation.js";
import { issueCause } from "../../src/domain/world.js";
import { Sketch } from "../worlds/sketch.js";

const world = new Sketch()
  .events("became-ill")
  .issues("homeless", "debt", "ill")
  .conditions("a-home", "a-place", "an-address", "calm", "papers")
  .node("Circumstance", "on_the_street")
  .node("Circumstance", "owner")
  .node("Circumstance", "young")
  .node("Circumstance", "old")
  .node("Group", "young-person", { ruleJson: JSON.stringify({ any: { issues: ["ill"] } }) })
  .node("Group", "vulnerable", {
    ruleJson: JSON.stringify({
      any: { groups: ["young-person"] },
      all: { circumstances: ["on_the_street"] },
    }),
  })
  .edge("IMPLIES", "a-home", "a-place")
  .edge("ENSURES", "a-home", "an-address")
  .edge("ENSURES", "became-ill", "papers")
  .edge("RULES_OUT", "homeless", "a-place")
  .edge("DOUBTS", "debt", "an-address")
  .edge("MEANS", "on_the_street", "homeless", { answer: "yes", as: "is" })
  .edge("MEANS", "owner", "a-home", { answer: "yes", as: "holds" })
  .edge("MEANS", "owner", "debt", { answer: "no", as: "is" })
  .edge("MEANS", "young", "young-person", { answer: "yes", as: "in" })
  .edge("MEANS", "old", "young-person", { answer: "yes", as: "out" })
  .world();

function close(input: SituationInput): Facts {
  const { situation, unknown } = readSituation(world, input);
  expect(unknown).toEqual([]);
  return closeFacts(world, situation);
}

const yes = (circumstance: string) => ({ circumstance, holds: "YES" as const });
const state = (facts: Facts, id: string): number =>
  facts.conditions.state[world.conditions.index.get(id) ?? -1] ?? NaN;
const group = (facts: Facts, id: string): number => facts.groups[world.groups.index.get(id) ?? -1] ?? NaN;
const isTold = (facts: Facts, id: string): boolean => facts.told[issueCause(world, id) ?? -1] === 1;

describe("the closure of what is known", () => {
  it("reads a circumstance as the issue that it is", () => {
    expect(isTold(close({ circumstances: [yes("on_the_street")] }), "homeless")).toBe(true);
  });

  it("reads a no only where a no means something", () => {
    expect(isTold(close({ circumstances: [{ circumstance: "owner", holds: "NO" }] }), "debt")).toBe(true);
    expect(
      isTold(close({ circumstances: [{ circumstance: "on_the_street", holds: "NO" }] }), "homeless"),
    ).toBe(false);
  });

  it("follows implications forward when something holds, and back when it fails", () => {
    const holds = close({ circumstances: [yes("owner")] });
    expect([state(holds, "a-home"), state(holds, "a-place"), state(holds, "an-address")]).toEqual([1, 1, 1]);
    const fails = close({ issues: ["homeless"] });
    expect([state(fails, "a-place"), state(fails, "a-home"), state(fails, "an-address")]).toEqual([
      -1, -1, 0,
    ]);
  });

  it("lets an event ensure a condition and leaves the rest unknown", () => {
    const facts = close({ lifeEvents: ["became-ill"] });
    expect([state(facts, "papers"), state(facts, "calm")]).toEqual([1, 0]);
  });

  it("lets what was told stand against what an issue makes likely", () => {
    const told = close({ issues: ["homeless"], conditions: [{ condition: "a-place", holds: "YES" }] });
    expect(state(told, "a-place")).toBe(1);
  });

  it("keeps a doubted condition unknown though something usually ensures it", () => {
    const facts = close({ issues: ["debt"], circumstances: [yes("owner")] });
    expect(state(facts, "an-address")).toBe(0);
    expect(facts.conditions.doubted[world.conditions.index.get("an-address") ?? -1]).toBe(1);
  });

  it("knows why a condition fails, so that an issue does not close the door of the act that removes it", () => {
    const home = world.conditions.index.get("a-home") ?? -1;
    const homeless = issueCause(world, "homeless") ?? -1;
    const byIssue = close({ issues: ["homeless"] });
    expect([...(byIssue.conditions.failsBy[home] ?? [])]).toEqual([homeless]);
    expect(failsWithout(byIssue.conditions, home, new Set([homeless]))).toBe(false);
    const byWord = close({ issues: ["homeless"], conditions: [{ condition: "a-place", holds: "NO" }] });
    expect(byWord.conditions.failsBy[home]?.has(TOLD)).toBe(true);
    expect(failsWithout(byWord.conditions, home, new Set([homeless]))).toBe(true);
  });

  it("lets a denial win from telling and from meaning, and says so", () => {
    const both = close({ issues: ["homeless"], deniedIssues: ["homeless"] });
    expect(isTold(both, "homeless")).toBe(false);
    expect(both.contradictions).toMatchObject([{ kind: "told-and-denied" }]);
    const meant = close({ deniedIssues: ["homeless"], circumstances: [yes("on_the_street")] });
    expect(isTold(meant, "homeless")).toBe(false);
    expect(meant.contradictions).toMatchObject([
      { kind: "meant-and-denied", circumstance: expect.any(Number) },
    ]);
  });

  it("knows who belongs to a group, who does not, and leaves contradictions open", () => {
    expect(group(close({ issues: ["ill"] }), "young-person")).toBe(1);
    expect(group(close({ circumstances: [yes("old")] }), "young-person")).toBe(-1);
    expect(group(close({ circumstances: [yes("old"), yes("young")] }), "young-person")).toBe(0);
    expect(
      group(close({ groups: [{ group: "young-person", belongs: "NO" }], issues: ["ill"] }), "young-person"),
    ).toBe(-1);
    expect(group(close({ circumstances: [yes("young"), yes("on_the_street")] }), "vulnerable")).toBe(1);
    expect(group(close({ circumstances: [yes("young")] }), "vulnerable")).toBe(0);
  });
});

describe("reading a situation", () => {
  it("names the position of every unknown id and never the value", () => {
    const { unknown } = readSituation(world, {
      issues: ["debt", "no-such-issue"],
      lifeEvents: ["issue:debt"],
      circumstances: [{ circumstance: "nonsense", holds: "YES" }],
      priority: "nothing",
    });
    expect(unknown.map(({ position }) => position)).toEqual([
      "lifeEvents[0]",
      "issues[1]",
      "priority",
      "circumstances[0].circumstance",
    ]);
    expect(JSON.stringify(unknown)).not.toMatch(/no-such-issue|nonsense|nothing/);
  });

  it("takes global ids as well as local ones", () => {
    const { situation, unknown } = readSituation(world, {
      issues: ["issue:debt"],
      lifeEvents: ["life-event:became-ill"],
    });
    expect(unknown).toEqual([]);
    expect([situation.issues, situation.events]).toEqual([[issueCause(world, "debt")], [0]]);
  });

  it("takes a thousand ids, each counted once", () => {
    const issues = Array.from({ length: 1000 }, (_, place) => (place % 2 === 0 ? "debt" : "issue:ill"));
    expect(readSituation(world, { issues }).situation.issues).toHaveLength(2);
  });
});
