// Where does the order of two neighbours in a slot break the rule: stated, law, name; newer source; provider; offering?
// Run by the audit; one pass over REACHES. Must return no rows; at most 50 are shown.
MATCH (v:GraphVersion {state: 'current'})
MATCH (p:Provider)-[:OFFERS]->(o:Offering)-[r:REACHES]->(:Area) WHERE r.version = v.id
WITH r.slot AS slot, r.rank AS rank, o.id AS offering, p.id AS provider, coalesce(o.checked, 0) AS year,
     CASE o.basis WHEN 'stated' THEN 0 WHEN 'law' THEN 1 ELSE 2 END AS basis
ORDER BY slot, rank
WITH slot, collect({basis: basis, year: -year, provider: provider, offering: offering}) AS places
WITH slot, places WHERE size(places) > 1
UNWIND range(0, size(places) - 2) AS at
WITH slot, places[at] AS a, places[at + 1] AS b
WHERE a.basis > b.basis
   OR (a.basis = b.basis AND (a.year > b.year
   OR (a.year = b.year AND (a.provider > b.provider
   OR (a.provider = b.provider AND a.offering > b.offering)))))
RETURN slot AS subject, a.offering + ' stands before ' + b.offering AS problem
LIMIT 50
