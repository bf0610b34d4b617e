import type { Database } from "./driver.js";
import { AUDITS } from "./statements/audits.js";

export interface Finding {
  /** Name of the file in cypher/audit, without its ending. */
  readonly audit: string;
  readonly subject: string;
  readonly problem: string;
}

/** Every audit by name. */
export const AUDIT_NAMES: readonly string[] = AUDITS.map(({ file }) => nameOf(file));

/** Runs the audits one after the other, all of them by default; an empty list means that the graph is as it should be. */
export async function runAudits(
  database: Database,
  only: readonly string[] = AUDIT_NAMES,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const statement of AUDITS.filter(({ file }) => only.includes(nameOf(file)))) {
    const rows = await database.run(statement, {});
    findings.push(...rows.map((row) => ({ audit: nameOf(statement.file), ...row })));
  }
  return findings;
}

function nameOf(file: string): string {
  return file.slice("audit/".length, -".cypher".length);
}
