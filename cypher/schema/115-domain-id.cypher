// Which node has this id? Run by the loader before anything is written; one Domain per id.
CREATE CONSTRAINT domain_id IF NOT EXISTS
FOR (n:Domain) REQUIRE n.id IS UNIQUE
