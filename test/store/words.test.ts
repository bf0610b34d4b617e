import { describe, expect, it } from "vitest";
import { areaLevel } from "../../src/store/area-level.js";
import { pathStatement } from "../../src/store/path-statement.js";
import { Compounds } from "../../src/store/rows/compounds.js";
import { camelCase, propsOf } from "../../src/store/rows/props.js";
import { foldedQuery, stemmedQuery } from "../../src/store/search.js";
import { wordForms, wordsOf } from "../../src/store/words.js";

describe("words of a question", () => {
  it("hold letters and digits only, so that nothing means anything to Lucene", () => {
    const words = wordsOf('Schuld AND (huur OR "x" +y -z !a ^2 ~ * ? : \\ / [b TO c] {d} café');
    expect(words.every((word) => /^[\p{L}\p{N}]+$/u.test(word))).toBe(true);
    expect(words).toContain("and");
    expect(stemmedQuery(words)).not.toMatch(/AND|OR|NOT|TO|["[\]{}!?\\/]/);
  });

  it("bring together what the Dutch stemmer keeps apart", () => {
    expect(wordForms("huizen")).toEqual(["huis"]);
    expect(wordForms("brieven")).toEqual(["brief"]);
    expect(wordForms("even")).toEqual([]);
    expect(wordForms("schulden")).toEqual([]);
  });

  it("are looked for as beginnings and with one error from four letters on", () => {
    expect(foldedQuery(["schuld"])).toBe("schuld^4 schuld*^2 schuld~1");
    expect(foldedQuery(["uwv"])).toBe("uwv^4");
    expect(foldedQuery(["my", "landlord"])).toBe("my^0.5 landlord^4 landlord*^2 landlord~1");
  });
});

describe("Dutch compounds", () => {
  const compounds = new Compounds([
    "huur",
    "achterstand",
    "schuld",
    "hulpverlening",
    "hulp",
    "verlening",
    "groep",
    "deel",
  ]);

  it("fall apart into words that occur by themselves, also with a letter in between", () => {
    expect(compounds.partsOf("huurachterstand")).toEqual(["huur", "achterstand"]);
    expect(compounds.partsOf("schuldhulpverlening")).toEqual([
      "schuld",
      "hulpverlening",
      "hulp",
      "verlening",
    ]);
    expect(compounds.partsOf("groepsdeel")).toEqual(["groep", "deel"]);
  });

  it("stay whole when a part is unknown", () => {
    expect(compounds.partsOf("huurtoeslag")).toEqual([]);
    expect(compounds.partsOf("huur")).toEqual([]);
  });
});

describe("properties of a seed", () => {
  it("get camel case names, lists stay lists, nested things become JSON, absent and empty ones go", () => {
    const seed = {
      name_nl: "a",
      if_not_applicable: "holds",
      list: ["x"],
      none: [],
      nothing: undefined,
      nested: { a: 1 },
      skip: 1,
    };
    expect(propsOf(seed, ["skip"])).toEqual({
      nameNl: "a",
      ifNotApplicable: "holds",
      list: ["x"],
      nestedJson: '{"a":1}',
    });
    expect(camelCase("lead_time_days")).toBe("leadTimeDays");
  });
});

describe("the level of an area", () => {
  it("is read from its code", () => {
    const codes = ["nl", "pv20", "gm0363", "ggd-twente", "bu03630000", "wk036300"];
    expect(codes.map(areaLevel)).toEqual([
      "country",
      "province",
      "municipality",
      "region",
      "neighbourhood",
      "neighbourhood",
    ]);
  });
});

describe("the statement of a path", () => {
  it("comes with its nodes, and refuses what is no path", () => {
    const nodes = ["Issue:rent-arrears", "Intervention:pay-rent"];
    expect(pathStatement(nodes)).toMatchObject({ parameters: { nodes } });
    expect(pathStatement(nodes).text).toContain("$nodes");
    expect(() => pathStatement(["Intervention:pay-rent"])).toThrow(RangeError);
  });
});
