// Removes relationships that the seeds no longer hold, or hold otherwise; at most 1,000.
UNWIND $elements AS element
MATCH ()-[r]->() WHERE elementId(r) = element
DELETE r
RETURN count(r) AS deleted
