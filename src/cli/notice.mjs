import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./prepare.mjs";

// npm run notice: writes the table of direct packages and their licences in NOTICE.md anew.
const read = (file) => readFileSync(join(ROOT, file), "utf8");
const { dependencies, devDependencies } = JSON.parse(read("package.json"));
const rows = Object.keys({ ...dependencies, ...devDependencies })
  .sort()
  .map((name) => `| ${name} | ${JSON.parse(read(`node_modules/${name}/package.json`)).license} |`);
const head = read("NOTICE.md").split("| --- | --- |\n")[0];
writeFileSync(join(ROOT, "NOTICE.md"), `${head}| --- | --- |\n${rows.join("\n")}\n`);
