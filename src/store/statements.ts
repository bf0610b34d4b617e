import type { AnyStatement } from "./statement.js";
import { AUDITS } from "./statements/audits.js";
import { READS } from "./statements/reads.js";
import { SCHEMA } from "./statements/schema.js";
import { WRITES } from "./statements/writes.js";

/** Every statement this project sends to Neo4j. */
export const STATEMENTS: readonly AnyStatement[] = [...SCHEMA, ...READS, ...WRITES, ...AUDITS];
