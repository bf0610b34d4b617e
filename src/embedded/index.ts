export { defaultHome } from "./home.js";
export { EmbeddedError, type EmbeddedErrorCode } from "./errors.js";
export { resolveJars, type JarOptions } from "./jars.js";
export type { OnProgress, Progress } from "./progress.js";
export { startEmbedded, type EmbeddedNeo4j, type EmbeddedOptions } from "./start.js";
