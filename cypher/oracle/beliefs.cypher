// One sweep, second half: belief as a noisy-OR over the messages that came in; told stays 1, denied stays 0.
MATCH (n:LifeEvent|Issue)
OPTIONAL MATCH (p)-[r:MAY_RAISE|LEADS_TO]->(n) WHERE p <> n
WITH n, collect(r) AS links
SET n.oracleBelief = CASE
  WHEN n.oracleTold THEN 1.0
  WHEN n.oracleDenied THEN 0.0
  ELSE 1.0 - reduce(rest = 1.0, link IN links | rest * (1.0 - link.strength * link.oracleNext)) END
FOREACH (link IN links | SET link.oracleSent = link.oracleNext)
