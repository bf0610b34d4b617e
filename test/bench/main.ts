import { benchProduct } from "./product.js";
import { benchKnots } from "./knots.js";
import { benchSolver } from "./solver.js";
import { benchUnderstand } from "./understand.js";

const PARTS = {
  solver: benchSolver,
  knots: benchKnots,
  understand: benchUnderstand,
  product: benchProduct,
} as const;

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in PARTS));
if (unknown.length > 0 || asked.includes("--help")) {
  console.log(
    `npm run bench -- [${Object.keys(PARTS).join("] [")}]\nWithout a name: all. Build first with npm start.`,
  );
  process.exitCode = unknown.length > 0 && !asked.includes("--help") ? 1 : 0;
} else {
  for (const [name, bench] of Object.entries(PARTS))
    if (asked.length === 0 || asked.includes(name)) await bench();
}
