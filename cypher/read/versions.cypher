// Which versions were begun, and whose buckets are still there? Asked once per load; one row per load ever made.
MATCH (v:GraphVersion)
WHERE v.id > ''
RETURN v.id AS id, v.number AS number, v.state AS state, v.served AS served
