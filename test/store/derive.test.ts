import { describe, expect, it } from "vitest";
import { BUCKET_SIZE, deriveSlots, UNKNOWN_AREA } from "../../src/store/derive.js";
import { offering, smallWorld } from "./small-world.js";

const slots = deriveSlots(smallWorld());

function slot(intervention: string, area: string): (typeof slots)[number] {
  const found = slots.find((one) => one.intervention === intervention && one.area === area);
  if (found === undefined) throw new Error(`no slot for ${intervention} in ${area}`);
  return found;
}

describe("what is on offer per act and area", () => {
  it("stands in order of basis, then newer source, then provider", () => {
    expect(slot("pay-rent", "gm0001").offerings).toEqual([
      "bureau-e--pay-rent",
      "bureau-d--pay-rent",
      "bureau-c--pay-rent",
      "bureau-b--pay-rent",
      "bureau-a--pay-rent",
      "municipality-gm0001--pay-rent",
    ]);
  });

  it("puts an unknown year last among equals, and equals in order of provider", () => {
    const { nodes, edges } = smallWorld();
    const more = [
      offering("fund", "call-landlord", ["gm0002"], "stated"),
      offering("bureau-b", "call-landlord", ["gm0002"], "stated", { checked: 2001 }),
      offering("bureau-a", "call-landlord", ["gm0002"], "stated"),
    ];
    const all = deriveSlots({
      nodes: [...nodes, ...more.flatMap((set) => set.nodes)],
      edges: [...edges, ...more.flatMap((set) => set.edges)],
    });
    const found = all.find(({ intervention, area }) => intervention === "call-landlord" && area === "gm0002");
    expect(found?.offerings).toEqual([
      "bureau-b--call-landlord",
      "bureau-a--call-landlord",
      "fund--call-landlord",
    ]);
  });

  it("holds ready five cards, ranked from 1, whatever the number of offerings", () => {
    const { offerings, cards } = slot("pay-rent", "gm0001");
    expect(offerings).toHaveLength(6);
    expect(cards.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
    expect(cards).toHaveLength(BUCKET_SIZE);
  });

  it("makes cards that are complete and claim no place they do not know", () => {
    expect(slot("pay-rent", "nl").cards).toEqual([
      {
        offering: "fund--pay-rent",
        provider: "fund",
        providerName: 'Fonds "De Brug"',
        providerKind: "municipality",
        basis: "stated",
        cost: { nl: "gratis", en: "free" },
        area: "nl",
        areaName: "Nederland",
        rank: 1,
      },
    ]);
    expect(slot("call-landlord", UNKNOWN_AREA).cards[0]).not.toHaveProperty("area");
    expect(slot("call-landlord", UNKNOWN_AREA).cards[0]).toMatchObject({
      provider: "helper",
      sourceYear: 2024,
    });
  });
});
