import { describe, expect, it } from "vitest";
import { fromSystem, type EmbeddedError } from "../../src/embedded/errors.js";
import { refusal } from "../../src/embedded/refusal.js";

const FOLDER = "/srv/graph";
const ended = { code: 1, signal: null };
const refused = (
  log: readonly string[],
  exit: { code: number; signal: null } | undefined = ended,
): EmbeddedError => refusal({ folder: FOLDER, port: 7999, exit, log });

describe("a server that does not start", () => {
  it.each([
    ["NO_SPACE", "java.io.IOException: No space left on device", FOLDER],
    ["DATA_IN_USE", "Lock file has been locked by another process: /x/store_lock. Please ensure", FOLDER],
    ["PORT_IN_USE", "Caused by: java.net.BindException: Address already in use", "7999"],
    [
      "SETTING_REFUSED",
      "Unrecognized setting. No declared setting with name: server.nonsense. Cleanup",
      "server.nonsense",
    ],
    ["SETTING_REFUSED", "server.bolt.enabled declared multiple times", "server.bolt.enabled"],
    ["SETTING_REFUSED", "Unrecognized VM option 'Nonsense'", "Nonsense"],
    ["NO_MEMORY", "Invalid memory configuration - exceeds physical memory. Check", "memory"],
    ["NO_MEMORY", "# There is insufficient memory for the Java Runtime Environment to continue.", "memory"],
    ["NOT_WRITABLE", "Caused by: java.nio.file.AccessDeniedException: /x/neostore", FOLDER],
    [
      "DATA_DAMAGED",
      "Caused by: Fail to start since transaction logs were found, while database files are missing.",
      FOLDER,
    ],
    ["START_FAILED", "2026-01-01 ERROR Something nobody foresaw", "Something nobody foresaw"],
  ])("gives %s for: %s", (code, line, named) => {
    const error = refused(["first line", line, "2026-01-01 INFO  Stopped."]);
    expect(error.code).toBe(code);
    expect(error.message).toContain(named);
    expect(error.log).toContain(line);
  });

  it("gives a time-out when it still lives", () => {
    const error = refusal({ folder: FOLDER, port: 7999, exit: undefined, log: ["2026 INFO  Starting..."] });
    expect(error.code).toBe("START_TIMEOUT");
    expect(error.message).toContain("Starting...");
    expect(error.message).toContain("/srv/graph/logs");
  });

  it("says so when it wrote nothing", () => {
    expect(refused([]).message).toContain("exit code 1). It said: nothing.");
  });
});

describe("what the operating system says about a folder", () => {
  it.each([
    ["ENOSPC", "NO_SPACE"],
    ["EDQUOT", "NO_SPACE"],
    ["EACCES", "NOT_WRITABLE"],
    ["EROFS", "NOT_WRITABLE"],
    ["EPERM", "NOT_WRITABLE"],
  ])("%s becomes %s", (system, code) => {
    const cause = Object.assign(new Error("write"), { code: system });
    expect(fromSystem(cause, FOLDER)).toMatchObject({ code, cause, details: { folder: FOLDER } });
  });

  it("leaves a surprise as it is", () => {
    const surprise = new TypeError("bug");
    expect(fromSystem(surprise, FOLDER)).toBe(surprise);
  });
});
