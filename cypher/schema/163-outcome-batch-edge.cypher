// What was heard of one edge? For consoles; the index makes the names of the properties known before the first batch, so
// that no read warns of them.
CREATE INDEX outcome_batch_edge IF NOT EXISTS
FOR (n:OutcomeBatch) ON (n.edge, n.answers, n.yes)
