import { posix, win32 } from "node:path";

/**
 * The per-user folder for everything the embedded Neo4j keeps: `VRAAGSTUK_HOME`, else the
 * platform's cache folder. Pure: reads only what it is given. A relative or empty value of a
 * variable counts as absent, except `VRAAGSTUK_HOME`, which is taken as it stands.
 * Without any usable variable it answers `.vraagstuk`, relative to the working folder.
 */
export function defaultHome(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string {
  const own = env["VRAAGSTUK_HOME"]?.trim();
  if (own) return own;
  const path = platform === "win32" ? win32 : posix;
  const folder = (name: string): string | undefined => {
    const value = env[name]?.trim();
    return value && path.isAbsolute(value) ? value : undefined;
  };
  if (platform === "win32") {
    const local = folder("LOCALAPPDATA") ?? joined(path, folder("USERPROFILE"), "AppData", "Local");
    return joined(path, local, "vraagstuk") ?? ".vraagstuk";
  }
  const home = folder("HOME");
  if (platform === "darwin") return joined(path, home, "Library", "Caches", "vraagstuk") ?? ".vraagstuk";
  const cache = folder("XDG_CACHE_HOME") ?? joined(path, home, ".cache");
  return joined(path, cache, "vraagstuk") ?? ".vraagstuk";
}

function joined(
  path: typeof posix,
  base: string | undefined,
  ...rest: readonly string[]
): string | undefined {
  return base === undefined ? undefined : path.join(base, ...rest);
}
