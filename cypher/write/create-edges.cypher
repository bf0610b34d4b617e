// Creates relationships between nodes that are there, one per row of at most 1,000.
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.from
WITH row, a
MATCH (b) WHERE elementId(b) = row.to
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.props
RETURN count(r) AS created
