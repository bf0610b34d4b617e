// Which node has this id? Run by the loader before anything is written; one Knot per id.
CREATE CONSTRAINT knot_id IF NOT EXISTS
FOR (n:Knot) REQUIRE n.id IS UNIQUE
