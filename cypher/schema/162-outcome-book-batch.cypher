// How far are the batches? Read with every look at the version. One node; the index makes the name of the property known
// before the first outcome, so that no read warns of it.
CREATE INDEX outcome_book_batch IF NOT EXISTS
FOR (n:OutcomeBook) ON (n.batch)
