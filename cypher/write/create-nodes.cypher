// Creates new nodes, one per row of at most 1,000. Called by the loader with rows that are not there yet.
UNWIND $rows AS row
CREATE (n:$(row.label))
SET n = row.props
RETURN row.key AS key, elementId(n) AS element
