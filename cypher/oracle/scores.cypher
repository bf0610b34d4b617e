// Raw score and closed door of every intervention, summed in Cypher. Oracle test only; no groups, no implications.
MATCH (v:Intervention)-[a:ADDRESSES]->(i:Issue)
WITH v, collect({issue: i, grade: a.grade}) AS parts
WITH v, parts, reduce(total = 0.0, part IN parts | total - log(1.0 - part.issue.oracleBelief *
  CASE part.grade WHEN 3 THEN 0.8 WHEN 2 THEN 0.45 WHEN 1 THEN 0.1 ELSE 0.0 END)) AS x
WITH v, parts, x,
  COUNT { (v)-[:FITS_WHEN]->() } AS named,
  COUNT { (v)-[:FITS_WHEN]->(f) WHERE f.oracleTold } AS fitting,
  COUNT { (v)-[:NOT_WHEN]->(f) WHERE f.oracleTold } AS unfit,
  (v.costLow + v.costHigh) / 2.0 AS eur, (v.leadLow + v.leadHigh) / 2.0 AS days,
  [part IN parts WHERE part.grade > 0 | part.issue.id] AS own
WITH v, x, eur, days,
  CASE WHEN named = 0 THEN 1.0 WHEN fitting = 0 THEN 0.7 ELSE 2.0 - 0.5 ^ fitting END * CASE WHEN unfit > 0 THEN 0.3 ELSE 1.0 END AS fit,
  EXISTS { (v)-[q:REQUIRES]->(:Condition)<-[:RULES_OUT]-(i:Issue)
    WHERE q.hard AND size(q.waivableBy) = 0 AND i.oracleTold AND NOT i.id IN own } AS closed
RETURN v.id AS id, closed,
  x * fit * (1.0 + 0.2 * 0.95 * 0.85) *
  (1.0 + 0.2 / (1.0 + log10(1.0 + eur / 100.0) / 2.0) / (1.0 + log10(1.0 + days / 7.0) / 2.0)) AS raw
