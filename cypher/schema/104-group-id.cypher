// Which node has this id? Run by the loader before anything is written; one Group per id.
CREATE CONSTRAINT group_id IF NOT EXISTS
FOR (n:Group) REQUIRE n.id IS UNIQUE
