import { isEnumType, isInputObjectType, getNamedType } from "graphql";
import { describe, expect, it } from "vitest";
import { RateLimit } from "../../src/api/outcome/rate-limit.js";
import { WriteGate } from "../../src/api/outcome/write-gate.js";
import { buildApiSchema } from "../../src/api/schema.js";
import { parts } from "./asking.js";

const TOKEN = "a-secret-of-enough-letters-2026";

describe("the gate for writes", () => {
  it("is shut for everyone while there is no token", () => {
    expect(new WriteGate(undefined).admit(`Bearer ${TOKEN}`)).toBe("OFF");
  });

  it("opens for exactly the token, and never hands it on", () => {
    const gate = new WriteGate(TOKEN);
    const admitted = gate.admit(`bearer ${TOKEN}`);
    expect(admitted).toEqual({ name: expect.stringMatching(/^[0-9a-f]{16}$/) });
    expect(JSON.stringify(gate.admit(`Bearer ${TOKEN}`))).not.toContain(TOKEN);
    for (const wrong of [`${TOKEN}x`, TOKEN.slice(1), TOKEN.toUpperCase()])
      expect(gate.admit(`Bearer ${wrong}`)).toBe("WRONG_TOKEN");
    for (const none of [undefined, "", "Bearer", `Basic ${TOKEN}`, TOKEN, `Bearer ${TOKEN} more`])
      expect(gate.admit(none)).toBe("NO_TOKEN");
  });
});

describe("the rate limit", () => {
  it("lets exactly so many through at once, and as many a minute after that", () => {
    let now = 0;
    const limit = new RateLimit(60, () => now);
    const taken = (): number =>
      Array.from({ length: 500 }, () => limit.take()).filter((wait) => wait === 0).length;
    expect(taken()).toBe(60);
    now += 10_000;
    expect(taken()).toBe(10);
    now += 3_600_000;
    expect(taken()).toBe(60);
  });

  it("says after how many seconds there is room, and then there is", () => {
    let now = 0;
    const limit = new RateLimit(3, () => now);
    while (limit.take() === 0);
    const wait = limit.take();
    expect(wait).toBe(20);
    now += wait * 1_000;
    expect(limit.take()).toBe(0);
  });
});

describe("what can be told", () => {
  it("is ids, fixed values and lists of neither: no field takes words", () => {
    const schema = buildApiSchema(parts());
    const kinds = new Set<string>();
    const visit = (name: string): void => {
      const type = schema.getType(name);
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields())) visit(getNamedType(field.type).name);
      else kinds.add(isEnumType(type) ? "enum" : name);
    };
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    expect(mutations.map(({ name }) => name).sort()).toEqual(["recordOutcome", "reportGap"]);
    for (const { args } of mutations) for (const { type } of args) visit(getNamedType(type).name);
    expect([...kinds].sort()).toEqual(["ID", "enum"]);
  });
});
