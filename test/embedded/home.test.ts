import { describe, expect, it } from "vitest";
import { defaultHome } from "../../src/embedded/home.js";

describe("the default home folder", () => {
  it.each([
    ["linux", { HOME: "/home/ada" }, "/home/ada/.cache/vraagstuk"],
    ["linux", { HOME: "/home/ada", XDG_CACHE_HOME: "/var/ada" }, "/var/ada/vraagstuk"],
    ["linux", { HOME: "/home/ada", XDG_CACHE_HOME: "relative" }, "/home/ada/.cache/vraagstuk"],
    ["linux", { HOME: "/home/ada", XDG_CACHE_HOME: "" }, "/home/ada/.cache/vraagstuk"],
    ["linux", {}, ".vraagstuk"],
    ["darwin", { HOME: "/Users/ada", XDG_CACHE_HOME: "/x" }, "/Users/ada/Library/Caches/vraagstuk"],
    ["darwin", {}, ".vraagstuk"],
    ["win32", { LOCALAPPDATA: "C:\\Users\\ada\\Local" }, "C:\\Users\\ada\\Local\\vraagstuk"],
    ["win32", { USERPROFILE: "C:\\Users\\ada" }, "C:\\Users\\ada\\AppData\\Local\\vraagstuk"],
    ["win32", {}, ".vraagstuk"],
    ["linux", { HOME: "/home/ada", VRAAGSTUK_HOME: "/srv/vraagstuk" }, "/srv/vraagstuk"],
    ["win32", { VRAAGSTUK_HOME: "D:\\vraagstuk" }, "D:\\vraagstuk"],
    ["linux", { HOME: "/home/ada", VRAAGSTUK_HOME: "  " }, "/home/ada/.cache/vraagstuk"],
  ] as const)("on %s with %j is %s", (platform, env, expected) => {
    expect(defaultHome(env, platform)).toBe(expected);
  });
});
