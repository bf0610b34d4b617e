// Which batch is this? Numbers count up; a snapshot reads those up to its own.
CREATE CONSTRAINT outcome_batch_number IF NOT EXISTS
FOR (n:OutcomeBatch) REQUIRE n.number IS UNIQUE
