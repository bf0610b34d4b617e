export { defaultHome } from "./home.js";
export { EmbeddedError, type EmbeddedErrorCode } from "./errors.js";
export { resolveJars, type JarOptions } from "./jars.js";
export type { OnProgress, Progress } from "./progress.js";
export type { EmbeddedOptions } from "./options.js";
export type { EmbeddedNeo4j } from "./running.js";
export { startEmbedded } from "./start.js";
