// Which node has this id? Run by the loader before anything is written; one Area per id.
CREATE CONSTRAINT area_id IF NOT EXISTS
FOR (n:Area) REQUIRE n.id IS UNIQUE
