import neo4j from "neo4j-driver";
import { z } from "zod";

/** A whole number: plain numbers reach Neo4j as floats, which LIMIT refuses. */
export const int = z.int().transform((value) => neo4j.int(value));

export const texts = z.array(z.string());

/** Properties as `toStored` gives them, or as Neo4j returns them. */
export const props = z.record(z.string(), z.any());

/** Rows of one batch of the loader. */
export const batch = <T extends z.ZodRawShape>(shape: T) => z.array(z.strictObject(shape)).max(1_000);
