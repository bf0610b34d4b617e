// Where do writers of outcomes meet? One node, so that they come one after the other.
CREATE CONSTRAINT outcome_book_id IF NOT EXISTS
FOR (n:OutcomeBook) REQUIRE n.id IS UNIQUE
