import type { OnProgress } from "./progress.js";

/** Where a server can be spoken to. */
export interface ServerAddress {
  readonly uri: string;
  readonly database: "neo4j";
}

export interface EmbeddedOptions {
  /** Where jars, archives and (by default) the data are kept: see `defaultHome`. */
  readonly home: string;
  /** The environment for Java and Maven; nothing of it is read as a setting of ours. */
  readonly env: NodeJS.ProcessEnv;
  /** The instance folder. Default: `instance` in `home`. */
  readonly data?: string;
  /** Start with an empty graph, removing what the instance folder held. Default false. */
  readonly fresh?: boolean;
  /** Password on. Off only for tests: any program on the machine may then write. Default true. */
  readonly auth?: boolean;
  /**
   * `make` (default): use the class archive, and make it in the background when there is none;
   * `use`: use one that is there; `off`: neither.
   */
  readonly archive?: "make" | "use" | "off";
  /**
   * Does on an empty scratch server what is usually done, before its class archive is written: the classes that this
   * needs are then in the archive too. A failure costs only that.
   */
  readonly rehearse?: (server: ServerAddress) => Promise<void>;
  /**
   * The Bolt port. Default: a free one, another when it is taken meanwhile. Name the old port to bring
   * a server back where its clients look for it.
   */
  readonly port?: number;
  /** Default 128m and 512m. */
  readonly heap?: { readonly initial: string; readonly max: string };
  /** Default 64m. */
  readonly pageCache?: string;
  /** More lines for neo4j.conf, or others in the place of ours. */
  readonly settings?: Readonly<Record<string, string>>;
  /** More flags for the JVM. */
  readonly jvmFlags?: readonly string[];
  /** A Java to try before the PATH. */
  readonly javaHome?: string;
  /** From starting the process to the first read. Default 90 000. */
  readonly deadlineMs?: number;
  readonly onProgress?: OnProgress;
  /** Called when the process runs and there is nothing to do but wait for it; again when it must be started anew. */
  readonly whileStarting?: () => void;
}
