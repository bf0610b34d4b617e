// Creates the buckets of a new version with their best offerings, one per row of at most 1,000.
UNWIND $rows AS row
CREATE (b:Bucket {key: row.key, slot: row.slot, version: $version, count: row.count, cards: row.cards})
WITH b, row
UNWIND row.best AS best
MATCH (o) WHERE elementId(o) = best.offering
CREATE (b)-[:BEST {rank: best.rank}]->(o)
RETURN count(DISTINCT b) AS created
