import { describe, expect, it } from "vitest";
import { readMunicipality } from "../../src/domain/municipality.js";
import { Sketch } from "../worlds/sketch.js";

const area = (kind: string, name: string, more = {}) => ({ kind, name, ...more });

const sketch = new Sketch()
  .node("Area", "nl", area("country", "Nederland"))
  .node("Area", "pv26", area("province", "Utrecht"))
  .node("Area", "pv30", area("province", "Noord-Brabant"))
  .node("Area", "rg-1", area("region", "Midden", { regionKind: "safety region" }))
  .node("Area", "gm0344", area("municipality", "Utrecht"))
  .node("Area", "gm0893", area("municipality", "Bergen (L.)"))
  .node("Area", "gm0373", area("municipality", "Bergen (NH.)"))
  .node("Area", "gm0518", area("municipality", "'s-Gravenhage"))
  .node("Area", "gm1900", area("municipality", "Súdwest-Fryslân"))
  .node("Area", "gm0001", area("municipality", "Oud", { ended: "2010-01-01" }))
  .node("Area", "gm0002", area("municipality", "Ouder", { ended: "2001-01-01" }))
  .node("Area", "gm0003", area("municipality", "Gedeeld", { ended: "2012-01-01" }));
for (const id of ["pv26", "pv30"]) sketch.edge("WITHIN", id, "nl");
sketch
  .edge("WITHIN", "gm0344", "pv26")
  .edge("WITHIN", "gm0344", "rg-1")
  .edge("WITHIN", "rg-1", "nl")
  .edge("SUCCEEDED_BY", "gm0001", "gm0344")
  .edge("SUCCEEDED_BY", "gm0002", "gm0001")
  .edge("SUCCEEDED_BY", "gm0003", "gm0344")
  .edge("SUCCEEDED_BY", "gm0003", "gm0518");
const world = sketch.world();

describe("reading a municipality", () => {
  it("goes from near to far: regions before the province, the country last", () => {
    expect(readMunicipality(world, "gm0344")?.chain).toEqual(["gm0344", "rg-1", "pv26", "nl"]);
  });

  it.each([
    ["a code in capitals", "GM0344", "EXACT", "gm0344"],
    ["a name that is a province too", "utrecht", "ALSO_PROVINCE", "gm0344"],
    ["a name with 'gemeente' and spaces", "  Gemeente   Utrecht ", "ALSO_PROVINCE", "gm0344"],
    ["a name without its accents", "sudwest-fryslan", "EXACT", "gm1900"],
    ["a name in daily use", "Den Haag", "EXACT", "gm0518"],
    ["only a province", "noord-brabant", "PROVINCE", "pv30"],
    ["an ended one", "Oud", "SUCCESSOR", "gm0344"],
    ["one that ended twice", "Ouder", "SUCCESSOR", "gm0344"],
    ["a name with its addition", "Bergen (L.)", "EXACT", "gm0893"],
  ])("reads %s", (_, text, note, id) => {
    expect(readMunicipality(world, text)).toMatchObject({ note, area: { id } });
  });

  it.each([
    ["an ambiguous name", "Bergen", "AMBIGUOUS", ["gm0373", "gm0893"]],
    ["an ended one with several successors", "Gedeeld", "SEVERAL_SUCCESSORS", ["gm0344", "gm0518"]],
  ])("gives the candidates of %s and claims nothing nearer than the country", (_, text, note, ids) => {
    const reading = readMunicipality(world, text);
    expect(reading).toMatchObject({ note, chain: ["nl"] });
    expect(reading?.area).toBeUndefined();
    expect(reading?.candidates.map(({ id }) => id)).toEqual(ids);
  });

  it("does not guess at what it does not know", () => {
    expect(readMunicipality(world, "Atlantis")).toBeUndefined();
    expect(readMunicipality(world, "")).toBeUndefined();
  });
});
