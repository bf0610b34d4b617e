// Which node has this id? Run by the loader before anything is written; one Precedent per id.
CREATE CONSTRAINT precedent_id IF NOT EXISTS
FOR (n:Precedent) REQUIRE n.id IS UNIQUE
