// Which node has this id? Run by the loader before anything is written; one Intervention per id.
CREATE CONSTRAINT intervention_id IF NOT EXISTS
FOR (n:Intervention) REQUIRE n.id IS UNIQUE
