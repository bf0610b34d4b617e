import { describe, expect, it } from "vitest";
import { jvmFlags, serverConf } from "../../src/embedded/settings.js";

const lines = (extra?: Record<string, string>): string[] =>
  serverConf({ port: 7999, auth: true, pageCache: "64m", ...(extra && { extra }) })
    .trimEnd()
    .split("\n");

describe("the server's settings", () => {
  it.each([
    "server.default_listen_address=127.0.0.1",
    "server.bolt.listen_address=127.0.0.1:7999",
    "server.http.enabled=false",
    "server.https.enabled=false",
    "dbms.usage_report.enabled=false",
    "client.allow_telemetry=false",
    "server.bolt.telemetry.enabled=false",
    "dbms.security.auth_enabled=true",
    "dbms.security.allow_csv_import_from_file_urls=false",
    "internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0",
    "db.transaction.timeout=10s",
  ])("hold %s", (line) => {
    expect(lines()).toContain(line);
  });

  it("name each setting once, also when another value is asked for", () => {
    const names = lines({ "db.transaction.timeout": "60s", "server.jvm.x": "1" }).map(
      (line) => line.split("=")[0],
    );
    expect(new Set(names).size).toBe(names.length);
    expect(lines({ "db.transaction.timeout": "60s" })).toContain("db.transaction.timeout=60s");
  });

  it("write Windows paths so that the server can read them", () => {
    expect(lines({ "server.directories.data": "C:\\a\\b" })).toContain("server.directories.data=C:/a/b");
  });
});

describe("the JVM's flags", () => {
  const flags = jvmFlags({
    heap: { initial: "128m", max: "512m" },
    home: "/i",
    extra: ["-XX:MaxMetaspaceSize=256m"],
  });

  it("set the heap and end with the caller's own", () => {
    expect(flags.slice(0, 2)).toEqual(["-Xms128m", "-Xmx512m"]);
    expect(flags.at(-1)).toBe("-XX:MaxMetaspaceSize=256m");
  });

  it("open the packages without which a vector index never gets ready", () => {
    expect(flags).toContain("--add-opens=java.base/java.nio=ALL-UNNAMED");
  });

  it("keep temporary files and crash reports in the instance folder", () => {
    expect(flags).toContain("-Djava.io.tmpdir=/i/tmp");
    expect(flags).toContain("-XX:ErrorFile=/i/logs/jvm-crash-%p.log");
  });
});
