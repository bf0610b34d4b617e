import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../src/config.js";

describe("settings", () => {
  it("have defaults for everything: an embedded database and a loopback address", () => {
    expect(readConfig({})).toMatchObject({ host: "127.0.0.1", port: 4000, logLevel: "info" });
    expect(readConfig({}).neo4j).toBeUndefined();
  });

  it("take an empty value as none", () => {
    expect(readConfig({ NEO4J_URI: "", PORT: "" })).toMatchObject({ port: 4000 });
  });

  it.each(["bolt://db:7687", "neo4j://db", "neo4j+s://x.databases.neo4j.io", "bolt+ssc://db:1"])(
    "take %s",
    (uri) => {
      const { neo4j } = readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: "secret" });
      expect(neo4j).toEqual({ uri, user: "neo4j", password: "secret", database: "neo4j" });
    },
  );

  it("record outcomes only with a secret that is long enough", () => {
    expect(readConfig({}).outcomeToken).toBeUndefined();
    expect(readConfig({ VRAAGSTUK_OUTCOME_TOKEN: "s".repeat(24) }).outcomeToken).toBe("s".repeat(24));
    const short = (): unknown => readConfig({ VRAAGSTUK_OUTCOME_TOKEN: "hunter2" });
    expect(short).toThrow(/VRAAGSTUK_OUTCOME_TOKEN: expected a secret of 24/);
    expect(short).not.toThrow(/hunter2/);
  });

  it("name every wrong setting at once and repeat no value", () => {
    const read = (): unknown => readConfig({ NEO4J_URI: "http://user:hunter2@db", PORT: "many" });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/NEO4J_URI[\s\S]*|PORT[\s\S]*/);
    expect(read).not.toThrow(/hunter2|many/);
  });
});
