import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { featureOf, findJava, readJava } from "../../src/embedded/java.js";
import { javaPrinting, scratchFolder, script } from "./scratch.js";

describe("reading a Java version", () => {
  it.each([
    ["17.0.15", 17],
    ["21", 21],
    ["21-ea", 21],
    ["1.8.0_392", 8],
    ["25.0.3+9", 25],
    ["unknown", undefined],
  ])("%s is feature %s", (version, feature) => {
    expect(featureOf(version)).toBe(feature);
  });

  it("reads home and exact build from the properties", () => {
    const output = [
      "    java.home = /opt/jdk 17",
      "    java.runtime.version = 17.0.15+6-Debian-1deb12u1",
      "    java.version = 17.0.15",
      "    java.vm.name = OpenJDK 64-Bit Server VM",
      "    java.vm.vendor = Debian",
      "    os.arch = amd64",
    ].join("\n");
    expect(readJava("java", output)).toEqual({
      command: "java",
      home: "/opt/jdk 17",
      feature: 17,
      build: "Debian OpenJDK 64-Bit Server VM 17.0.15+6-Debian-1deb12u1 amd64",
    });
  });

  it("finds no Java in the output of something else", () => {
    expect(readJava("java", "BusyBox v1.36")).toBeUndefined();
  });
});

describe.skipIf(process.platform === "win32")("looking for Java", () => {
  it("passes over an unsupported Java on the PATH for a supported one in an install folder", async () => {
    const folder = await scratchFolder();
    await script(join(folder, "path"), "java", javaPrinting("11.0.2", "/opt/eleven"));
    await script(
      join(folder, "jvm", "temurin-21-jdk", "bin"),
      "java",
      javaPrinting("21.0.1", "/opt/twentyone"),
    );
    const search = await findJava({
      env: { PATH: join(folder, "path") },
      installFolders: [join(folder, "jvm")],
    });
    expect(search.java).toMatchObject({ feature: 21, home: "/opt/twentyone" });
  });

  it("tries the given Java home before the PATH", async () => {
    const folder = await scratchFolder();
    await script(join(folder, "path"), "java", javaPrinting("17.0.1", "/opt/path"));
    await script(join(folder, "own", "bin"), "java", javaPrinting("17.0.2", "/opt/own"));
    const places = { env: { PATH: join(folder, "path") }, javaHome: join(folder, "own"), installFolders: [] };
    expect((await findJava(places)).java?.home).toBe("/opt/own");
  });

  it("reports every place and every Java it saw when none fits", async () => {
    const folder = await scratchFolder();
    await script(join(folder, "path"), "java", javaPrinting("1.8.0_392", "/opt/eight"));
    await script(join(folder, "own", "bin"), "java", "exit 1");
    const places = {
      env: { PATH: join(folder, "path") },
      javaHome: join(folder, "own"),
      installFolders: ["/no/jvm"],
    };
    expect(await findJava(places)).toEqual({
      java: undefined,
      lookedIn: [`JAVA_HOME (${join(folder, "own")})`, "PATH", "/no/jvm"],
      found: [expect.objectContaining({ feature: 8, home: "/opt/eight" })],
    });
  });
});
