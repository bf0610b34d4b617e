/**
 * The one Neo4j this project starts by itself. A newer version is a change of this record, of the
 * checksum list beside it, and a run of the embedded tests.
 */
export const NEO4J = {
  version: "5.26.31",
  groupId: "org.neo4j",
  artifactId: "neo4j",
  entryPoint: "org.neo4j.server.CommunityEntryPoint",
  /** Java feature versions this Neo4j is supported on. */
  java: [17, 21],
  /** What Maven fetches once, for the progress lines. */
  totalMegabytes: 128,
} as const;
