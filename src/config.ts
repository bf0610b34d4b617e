import { z } from "zod";

const port = z.coerce.number().int().min(0).max(65535);

const schema = z.object({
  PORT: port.default(4000),
  HOST: z.string().min(1).default("127.0.0.1"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  VRAAGSTUK_HOME: z.string().min(1).optional(),
  JAVA_HOME: z.string().min(1).optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, "expected bolt:// or neo4j:// (also +s, +ssc)")
    .optional(),
  NEO4J_USER: z.string().min(1).default("neo4j"),
  NEO4J_PASSWORD: z.string().min(1).optional(),
  NEO4J_DATABASE: z.string().min(1).default("neo4j"),
  VRAAGSTUK_OUTCOME_TOKEN: z
    .string()
    .regex(/^\S{24,256}$/, "expected a secret of 24 to 256 characters without spaces")
    .optional(),
});

/** Everything the process reads from its environment, in the shape the rest of the code wants. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "silent";
  /** Where downloads and the embedded database are kept; undefined: the platform's cache folder. */
  readonly home?: string;
  readonly javaHome?: string;
  /** An own Neo4j 5 server; undefined: the embedded one. */
  readonly neo4j?: {
    readonly uri: string;
    readonly user: string;
    readonly password?: string;
    readonly database: string;
  };
  /** With this secret outcomes may be recorded; undefined: nobody can. */
  readonly outcomeToken?: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The environment holds something that cannot be used. Names the variable and what is expected, never the value. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

/** Reads the environment once. Throws a ConfigError that names every variable that is wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(filled);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`);
    throw new ConfigError(
      `These settings cannot be used:\n${wrong.join("\n")}\nChange or unset them and start again.`,
    );
  }
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    logLevel: data.LOG_LEVEL,
    ...(data.VRAAGSTUK_HOME === undefined ? {} : { home: data.VRAAGSTUK_HOME }),
    ...(data.JAVA_HOME === undefined ? {} : { javaHome: data.JAVA_HOME }),
    ...(data.VRAAGSTUK_OUTCOME_TOKEN === undefined ? {} : { outcomeToken: data.VRAAGSTUK_OUTCOME_TOKEN }),
    ...(data.NEO4J_URI === undefined ? {} : { neo4j: neo4jOf(data.NEO4J_URI, data) }),
    environment,
  };
}

function neo4jOf(uri: string, data: z.infer<typeof schema>): NonNullable<Config["neo4j"]> {
  const { NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = data;
  return { uri, user, database, ...(password === undefined ? {} : { password }) };
}
