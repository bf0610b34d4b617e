// Removes nodes that the seeds no longer hold, with what hangs on them; at most 1,000.
UNWIND $elements AS element
MATCH (n) WHERE elementId(n) = element
DETACH DELETE n
RETURN count(n) AS deleted
