// One sweep, first half: what each node sends along each link, without what came back along the opposite link.
MATCH (p:LifeEvent|Issue)-[r:MAY_RAISE|LEADS_TO]->(n:Issue) WHERE p <> n
OPTIONAL MATCH (n)-[back:LEADS_TO]->(p)
WITH r, p.oracleBelief AS b, CASE WHEN p.oracleTold OR back IS NULL OR p.oracleBelief = 0 THEN 0.0 ELSE back.strength * back.oracleSent END AS echo
SET r.oracleNext = CASE WHEN b = 0 THEN 0.0 ELSE 1.0 - (1.0 - b) / (1.0 - echo) END
