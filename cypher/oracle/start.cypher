// Sets the first beliefs: 1 for what is told, 0 for the rest; denied nodes stay out. Oracle test only.
MATCH (n:LifeEvent|Issue)
SET n.oracleTold = n.id IN $told AND NOT n.id IN $denied,
    n.oracleDenied = n.id IN $denied,
    n.oracleBelief = CASE WHEN n.id IN $told AND NOT n.id IN $denied THEN 1.0 ELSE 0.0 END
WITH n
OPTIONAL MATCH (n)-[r:MAY_RAISE|LEADS_TO]->()
SET r.oracleSent = 0.0
