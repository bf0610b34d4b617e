import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parts, startApi, type Api } from "./asking.js";
import { understandWorld } from "./understand-world.js";

const CANARY = "mevrouw_canary_5b1f_uit_de_dorpsstraat";
const READ = `query ($text: String!, $language: Language) { understand(text: $text, language: $language) {
  outcome why inWords longest looksLike
  lifeEvents { node { id } takenAs }
  issues { node { id name } words { text start end } certainty meant foundBy takenAs }
  circumstances { node { id } takenAs }
  dangers { danger { askedId } level certain words { start } }
  personalData { kind start end }
} }`;

const world = understandWorld();
let api: Api;
beforeAll(async () => (api = await startApi({ ...parts(), world: () => world })));
afterAll(() => api.app.close());

const read = async (text: string) => {
  const { data, errors } = await api.ask(READ, { text });
  expect(errors).toEqual([]);
  return data.understand;
};

describe("understand", () => {
  it("gives what a text states with the words it rests on, and chooses nothing", async () => {
    const text = "Ik ben ontslagen, alleenstaand en heb schulden.";
    const found = await read(text);
    expect(found).toMatchObject({ outcome: "READ", why: null, inWords: null, looksLike: "DUTCH" });
    expect(found.lifeEvents).toEqual([{ node: { id: "life-event:lost-job" }, takenAs: "TOLD" }]);
    expect(found.circumstances).toEqual([{ node: { id: "circumstance:single_person" }, takenAs: "TOLD" }]);
    const start = text.indexOf("schulden");
    expect(found.issues).toEqual([
      {
        node: { id: "issue:debt", name: "debt (nl)" },
        words: [{ text: "schulden", start, end: start + "schulden".length }],
        certainty: 1,
        meant: "SO",
        foundBy: "TERM",
        takenAs: "TOLD",
      },
    ]);
  });

  it("says how weak words and denied ones are taken", async () => {
    const { issues } = await read("Ik ben alleen. Ik heb geen schulden.");
    const by = new Map(issues.map((found: { node: { id: string } }) => [found.node.id, found]));
    expect(by.get("issue:lonely")).toMatchObject({ certainty: 0.5, foundBy: "WEAK_TERM", takenAs: "HINT" });
    expect(by.get("issue:debt")).toMatchObject({ meant: "DENIED", takenAs: "LEFT_OUT" });
  });

  it("points at dangers, and says which do not wait for a confirmation", async () => {
    const { dangers } = await read("Hij heeft een wapen. Hij sloeg mij.");
    expect(dangers.map(({ words: _, ...rest }: { words: unknown }) => rest)).toEqual([
      { danger: { askedId: "weapon" }, level: "NOW", certain: true },
      { danger: { askedId: "beating" }, level: "NOW", certain: false },
    ]);
  });

  it("reports personal data by place and repeats none of it", async () => {
    const text = "Ik heb schulden. Mail me op schulden.jansen@example.org.";
    const { data, text: answer } = await api.ask(READ, { text });
    const start = text.indexOf("schulden.jansen");
    expect(data.understand.personalData).toEqual([
      { kind: "EMAIL", start, end: start + "schulden.jansen@example.org".length },
    ]);
    expect(answer).not.toContain("jansen");
  });

  it("gives the place but not the words of a find inside personal data", async () => {
    const { issues, personalData } = await read("Mail me op schulden@example.org.");
    expect(personalData).toHaveLength(1);
    expect(issues).toMatchObject([{ node: { id: "issue:debt" }, words: [{ text: "", start: 11 }] }]);
  });

  it.each([
    ["", "EMPTY", "NO_TEXT"],
    [" \n\t ", "EMPTY", "NO_TEXT"],
    ["😀😀🎉", "EMPTY", "NO_WORDS"],
    ["\u202e\u200f", "EMPTY", "NO_WORDS"],
    ["x".repeat(100_000), "REFUSED", "TOO_LONG"],
    ["Mijn bsn is 111222333 en ik heb schulden.", "REFUSED", "CITIZEN_NUMBER"],
  ])("says clearly that it did not read: %#", async (text, outcome, why) => {
    const found = await read(text);
    expect(found).toMatchObject({
      outcome,
      why,
      looksLike: "UNKNOWN",
      issues: [],
      lifeEvents: [],
      dangers: [],
    });
    expect(found.inWords.length).toBeGreaterThan(20);
  });

  it("says where a citizen service number stands, and nothing of it", async () => {
    const { data, text } = await api.ask(READ, { text: "Mijn bsn is 111222333." });
    expect(data.understand.personalData).toEqual([{ kind: "BSN", start: 12, end: 21 }]);
    expect(text).not.toContain("111222333");
  });

  it("sees that a text is in another language", async () => {
    expect((await read("Ich habe kein Geld und die Miete ist nicht bezahlt")).looksLike).toBe("OTHER");
  });

  it("reads past markup and right-to-left marks", async () => {
    const { issues } = await read("<p>Ik heb <b>schulden</b></p>\u200f");
    expect(issues[0]).toMatchObject({ node: { id: "issue:debt" }, words: [{ text: "schulden" }] });
  });

  it("speaks English when asked", async () => {
    const { data } = await api.ask(READ, { text: "", language: "en" });
    expect(data.understand.inWords).toBe("There is nothing yet. Tell in your own words what plays.");
  });
});

const SOLVE = `query ($situation: SituationInput, $text: String) { solutionPaths(situation: $situation, text: $text) {
  __typename
  ... on Answered { reading { outcome why issues { node { id } takenAs } } contradictions { kind } safetyQuestion { askedId } }
  ... on SafetyFirst { level dangers { askedId } }
  ... on SolutionPaths { nodes { intervention { id } } }
} }`;

describe("solutionPaths from a text", () => {
  const solve = async (variables: object) => {
    const { data, errors } = await api.ask(SOLVE, variables);
    expect(errors).toEqual([]);
    return data.solutionPaths;
  };

  it("answers as if the reading was confirmed, and gives it back", async () => {
    const answer = await solve({ text: "Ik heb schulden." });
    expect(answer).toMatchObject({
      __typename: "SolutionPaths",
      nodes: [{ intervention: { id: "intervention:write-off" } }],
      reading: { outcome: "READ", issues: [{ node: { id: "issue:debt" }, takenAs: "TOLD" }] },
    });
  });

  it.each([
    ["denied", { deniedIssues: ["debt"] }],
    ["left open by its local id", { asked: ["debt"] }],
    ["left open by its global id", { asked: ["issue:debt"] }],
  ])("lets ids correct the reading without a contradiction: %s", async (_how, situation) => {
    const answer = await solve({ text: "Ik heb schulden.", situation });
    expect(answer).toMatchObject({ __typename: "NeedMore", contradictions: [] });
  });

  it("adds ids to what was read", async () => {
    const { nodes } = await solve({ text: "Ik heb schulden.", situation: { issues: ["lonely"] } });
    expect(nodes).toHaveLength(2);
  });

  it("has no reading without a text", async () => {
    expect((await solve({ situation: { issues: ["debt"] } })).reading).toBeNull();
    expect(await solve({})).toMatchObject({ __typename: "NeedMore", reading: null });
  });

  it.each([
    ["Mijn bsn is 111222333 en ik heb schulden.", "CITIZEN_NUMBER"],
    ["", "NO_TEXT"],
    ["schulden ".repeat(10_000), "TOO_LONG"],
  ])("uses nothing of a text that it does not read: %#", async (text, why) => {
    expect(await solve({ text })).toMatchObject({ __typename: "NeedMore", reading: { why } });
    expect(await solve({ text, situation: { issues: ["lonely"] } })).toMatchObject({
      nodes: [{ intervention: { id: "intervention:visit" } }],
      reading: { why },
    });
  });

  it("puts certain danger first at once", async () => {
    const answer = await solve({ text: "Ik heb schulden. Hij heeft een wapen." });
    expect(answer).toMatchObject({
      __typename: "SafetyFirst",
      level: "NOW",
      dangers: [{ askedId: "weapon" }],
    });
  });

  it.each(["Ik heb schulden. Hij sloeg mij.", "Ik heb schulden en word geslagen."])(
    "only asks about danger that nobody confirmed: %s",
    async (text) => {
      const answer = await solve({ text });
      expect(answer).toMatchObject({ __typename: "SolutionPaths", safetyQuestion: { askedId: "beating" } });
    },
  );

  it("puts it first once it is told by id", async () => {
    const answer = await solve({
      text: "Ik heb schulden. Hij sloeg mij.",
      situation: { issues: ["violence"] },
    });
    expect(answer).toMatchObject({ __typename: "SafetyFirst", dangers: [{ askedId: "beating" }] });
  });

  it("does not ask again what was asked, nor about what was denied", async () => {
    const text = "Ik heb schulden. Hij sloeg mij.";
    expect((await solve({ text, situation: { asked: ["beating"] } })).safetyQuestion).toBeNull();
    expect((await solve({ text, situation: { deniedIssues: ["violence"] } })).safetyQuestion).toBeNull();
  });
});

it("reads so much text in one request and no more", async () => {
  const read = (count: number, length: number) =>
    api.ask(
      `query ($t: String!) { ${Array.from({ length: count }, (_, place) => `a${place}: solutionPaths(text: $t) { __typename }`).join(" ")} }`,
      { t: "schuld ".repeat(length / 7) },
    );
  expect((await read(9, 4_900)).errors).toEqual([]);
  expect((await read(10, 4_900)).errors[0]?.extensions.code).toBe("LIMIT_EXCEEDED");
});

describe("what somebody wrote", () => {
  it.each([
    ["read", { query: READ, variables: { text: `Ik heb schulden, groet ${CANARY}` } }],
    ["solved", { query: SOLVE, variables: { text: `Ik heb schulden, groet ${CANARY}` } }],
    ["of a wrong type", { query: READ, variables: { text: { text: CANARY } } }],
    ["in the text of a query", { query: `{ understand(text: "${CANARY}", first: 1) { outcome } }` }],
    ["refused", { query: READ, variables: { text: `${CANARY} 111222333` } }],
    ["too long", { query: READ, variables: { text: CANARY.repeat(1_000) } }],
  ])("is in no answer and no log: %s", async (_how, payload) => {
    const { text } = await api.post(payload);
    expect(text).not.toContain(CANARY);
    expect(api.log.join("")).not.toContain(CANARY);
  });
});
