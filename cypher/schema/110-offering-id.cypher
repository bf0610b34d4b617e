// Which node has this id? Run by the loader before anything is written; one Offering per id.
CREATE CONSTRAINT offering_id IF NOT EXISTS
FOR (n:Offering) REQUIRE n.id IS UNIQUE
