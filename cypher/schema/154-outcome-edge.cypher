// What was heard of this edge? One Outcome per edge and question.
CREATE CONSTRAINT outcome_edge IF NOT EXISTS
FOR (n:Outcome) REQUIRE n.edge IS UNIQUE
