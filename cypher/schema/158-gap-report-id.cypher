// What was reported of this place? One GapReport per kind and target.
CREATE CONSTRAINT gap_report_id IF NOT EXISTS
FOR (n:GapReport) REQUIRE n.id IS UNIQUE
