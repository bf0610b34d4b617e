#!/usr/bin/env node
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { checkNode, ensureBuilt, ensureInstalled, PrepareError, ROOT } from "./prepare.mjs";

// The only entry that runs on a bare clone: it may use nothing but Node.
try {
  checkNode();
  ensureInstalled();
  if (process.argv[2] === "test") {
    const { runChecks } = await import("./checks.mjs");
    process.exitCode = await runChecks(process.argv.slice(3));
  } else {
    ensureBuilt();
    await import(pathToFileURL(join(ROOT, "dist/cli/cli.js")).href);
  }
} catch (error) {
  if (!(error instanceof PrepareError)) throw error;
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}
