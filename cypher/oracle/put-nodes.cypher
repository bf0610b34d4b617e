// Writes the nodes of a small world as they are. Called by the oracle test only; bounded by its worlds.
UNWIND $nodes AS row
CREATE (n:$(row.label) {id: row.id})
SET n += row.props
