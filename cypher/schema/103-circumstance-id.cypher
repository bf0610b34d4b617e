// Which node has this id? Run by the loader before anything is written; one Circumstance per id.
CREATE CONSTRAINT circumstance_id IF NOT EXISTS
FOR (n:Circumstance) REQUIRE n.id IS UNIQUE
