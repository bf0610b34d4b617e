import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./prepare.mjs";

/** Everything CI runs, cheapest first. Each counts as one, the test runner as the number of its tests. */
const CHECKS = [
  ["lint", ["node_modules/eslint/bin/eslint.js", "--config", "test/eslint.config.js", "."]],
  ["format", ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."]],
  ["types", ["node_modules/typescript/bin/tsc"]],
  [
    "web schema",
    ["node_modules/gql.tada/bin/cli.js", "generate-output", "--tsconfig", "src/web/tsconfig.json"],
  ],
  ["web types", ["node_modules/typescript/bin/tsc", "--project", "src/web"]],
  ["seeds", ["--import", "tsx", "src/cli/seeds-check.ts"]],
  ["schema", ["--import", "tsx", "src/cli/schema.ts", "--check"]],
];

/** Runs all checks and tests, and ends with one line `N passed, N failed`. Gives the exit code. */
export async function runChecks(args) {
  if (args.includes("--help")) {
    console.log(
      "npm test: lint, format, types, seeds, schema, then all tests on a real Neo4j. npm run unit: only what needs no Neo4j.",
    );
    return 0;
  }
  let passed = 0;
  let failed = 0;
  for (const [name, command] of CHECKS) {
    const started = Date.now();
    const ok = node(command);
    console.log(`${ok ? "ok  " : "FAIL"} ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
    if (ok) passed += 1;
    else failed += 1;
  }
  const tests = runTests();
  console.log(`\n${passed + tests.passed} passed, ${failed + tests.failed} failed`);
  return failed + tests.failed === 0 ? 0 : 1;
}

function node(args) {
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" }).status === 0;
}

/** A runner that breaks before it can count gives one failure. */
function runTests() {
  const folder = mkdtempSync(join(tmpdir(), "vraagstuk-tests-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const ok = node([
    "node_modules/vitest/vitest.mjs",
    "run",
    "--config",
    "test/vitest.config.ts",
    ...reporters,
  ]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    const skipped = numPendingTests > 0 ? 1 : 0;
    const failed = Math.max(numFailedTests + skipped, ok ? 0 : 1, numFailedTestSuites > 0 ? 1 : 0);
    return { passed: numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
