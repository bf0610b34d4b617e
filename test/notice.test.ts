import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const read = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), "utf8");

interface Package {
  readonly license?: string;
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

it("names every direct package with the licence that it carries", () => {
  const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Package;
  const notice = read("NOTICE.md");
  const missing = Object.keys({ ...dependencies, ...devDependencies }).filter((name) => {
    const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as Package;
    return !notice.includes(`| ${name} | ${license} |`);
  });
  expect(missing).toEqual([]);
});

it("pins every direct package to one version", () => {
  const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Package;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+/.test(version),
  );
  expect(loose).toEqual([]);
});
