// Shows one path of an answer, from what is told to the act. Handed to users to paste in a console, with the parameter
// nodes: ['LifeEvent:drop-in-income', 'Issue:rent-arrears', 'Intervention:pay-rent-arrears']. Bounded by those nodes.
MATCH (act:Intervention {id: substring($nodes[-1], size('Intervention:'))})-[:ADDRESSES]->(issue:Issue)
WHERE 'Issue:' + issue.id = $nodes[-2]
MATCH path = (start)((cause)-[:MAY_RAISE|LEADS_TO]->(effect)
  WHERE labels(cause)[0] + ':' + cause.id IN $nodes AND labels(effect)[0] + ':' + effect.id IN $nodes){0,3}
  (issue)<-[:ADDRESSES]-(act)
WHERE [n IN nodes(path) | labels(n)[0] + ':' + n.id] = $nodes
RETURN path
LIMIT 1
