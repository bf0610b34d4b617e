import neo4j from "neo4j-driver";
import { expect, inject, it } from "vitest";

it("gives every graph test one running server without a password", async () => {
  const driver = neo4j.driver(inject("neo4jUri"), undefined, { disableLosslessIntegers: true });
  const { records } = await driver.executeQuery("RETURN 1 AS one", {}, { database: "neo4j" });
  expect(records.map((record) => record.get("one"))).toEqual([1]);
  await driver.close();
});
