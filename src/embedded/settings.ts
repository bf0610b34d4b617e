export interface ServerSettings {
  readonly port: number;
  readonly auth: boolean;
  /** As Neo4j writes sizes: 64m, 1g. */
  readonly pageCache: string;
  /** Added to the list below, or put in the place of one of its lines. */
  readonly extra?: Readonly<Record<string, string>>;
}

/**
 * The text of neo4j.conf. Loopback only; no HTTP, no telemetry, no file or network reads from Cypher;
 * every transaction ends by itself. All names exist in 5.26: the server refuses to start on one it
 * does not know.
 */
export function serverConf(settings: ServerSettings): string {
  const address = `127.0.0.1:${settings.port}`;
  const lines: Readonly<Record<string, string>> = {
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": address,
    "server.bolt.advertised_address": address,
    "server.bolt.thread_pool_max_size": "64",
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.routing.enabled": "false",
    "dbms.usage_report.enabled": "false",
    "client.allow_telemetry": "false",
    "server.bolt.telemetry.enabled": "false",
    "dbms.security.auth_enabled": String(settings.auth),
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
    "internal.server.bolt.connection_shutdown_wait_time": "0s",
    "internal.server.bolt.thread_pool_shutdown_wait_time": "0s",
    "server.memory.pagecache.size": settings.pageCache,
    "server.memory.query_cache.per_db_cache_num_entries": "200",
    "db.memory.transaction.max": "128m",
    "dbms.memory.transaction.total.max": "256m",
    "db.transaction.concurrent.maximum": "50",
    "db.transaction.timeout": "10s",
    "db.lock.acquisition.timeout": "5s",
    "db.tx_log.rotation.size": "1M",
    "db.tx_log.rotation.retention_policy": "64M size",
    "db.tx_log.preallocate": "false",
    ...settings.extra,
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}=${value.replaceAll("\\", "/")}\n`)
    .join("");
}

export interface JvmSettings {
  readonly heap: { readonly initial: string; readonly max: string };
  /** The instance folder: temporary files and crash reports stay inside it. */
  readonly home: string;
  readonly extra: readonly string[];
}

/**
 * The JVM's flags: small and quiet. The heap is given here because a JVM started directly does not
 * read it from the settings file. Without the `--add-opens` lines a vector index never gets ready.
 */
export function jvmFlags(jvm: JvmSettings): readonly string[] {
  return [
    `-Xms${jvm.heap.initial}`,
    `-Xmx${jvm.heap.max}`,
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    "-XX:MetaspaceSize=160m",
    "-XX:+ExitOnOutOfMemoryError",
    "-XX:-UsePerfData",
    `-XX:ErrorFile=${jvm.home}/logs/jvm-crash-%p.log`,
    `-Djava.io.tmpdir=${jvm.home}/tmp`,
    "--add-opens=java.base/java.nio=ALL-UNNAMED",
    "--add-opens=java.base/java.io=ALL-UNNAMED",
    "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
    "--enable-native-access=ALL-UNNAMED",
    "-Dio.netty.tryReflectionSetAccessible=true",
    "-Dlog4j2.disable.jmx=true",
    "-Dfile.encoding=UTF-8",
    ...jvm.extra,
  ];
}
