// Which node has this id? Run by the loader before anything is written; one Source per id.
CREATE CONSTRAINT source_id IF NOT EXISTS
FOR (n:Source) REQUIRE n.id IS UNIQUE
