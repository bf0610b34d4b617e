// Which node has this id? Run by the loader before anything is written; one Condition per id.
CREATE CONSTRAINT condition_id IF NOT EXISTS
FOR (n:Condition) REQUIRE n.id IS UNIQUE
