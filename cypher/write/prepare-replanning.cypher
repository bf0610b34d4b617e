// Makes Neo4j plan its statements anew for what is there now. Called at the end of a load: plans made for an empty graph
// can be a thousand times too slow for a full one. Waits 30 seconds at most for the samples of the indexes.
CALL db.prepareForReplanning(30)
