// Which node has this id? Run by the loader before anything is written; one Issue per id.
CREATE CONSTRAINT issue_id IF NOT EXISTS
FOR (n:Issue) REQUIRE n.id IS UNIQUE
