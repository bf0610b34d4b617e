// Are all indexes filled? Called by the loader after the schema; waits 60 seconds at most.
CALL db.awaitIndexes(60)
