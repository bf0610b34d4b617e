// Writes the relationships of a small world. Called by the oracle test only; bounded by its worlds.
UNWIND $edges AS row
MATCH (from:$(row.fromLabel) {id: row.from}), (to:$(row.toLabel) {id: row.to})
CREATE (from)-[r:$(row.type)]->(to)
SET r += row.props
