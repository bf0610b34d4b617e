// Replaces all properties of nodes that changed, one per row of at most 1,000.
UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.element
SET n = row.props
RETURN count(n) AS changed
