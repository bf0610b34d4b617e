// Which cards say something else than the nodes they stand for? Run by the audit; one pass over BEST.
// Every field of a card is compared as the JSON it must hold. Must return no rows; at most 50 are shown.
MATCH (v:GraphVersion {state: 'current'})
MATCH (b:Bucket) WHERE b.key STARTS WITH v.id + '|'
MATCH (b)-[best:BEST]->(o:Offering)<-[:OFFERS]-(p:Provider)
OPTIONAL MATCH (a:Area {id: split(b.slot, '|')[1]})
WITH b, best, o, b.cards[best.rank - 1] AS card, [
  ['offering', o.id], ['provider', p.id], ['providerName', p.name], ['providerKind', p.kind], ['site', p.site],
  ['area', a.id], ['areaName', a.name], ['basis', o.basis], ['service":{"nl', o.serviceNl], ['mode', o.mode],
  ['law', o.law], ['article', o.article], ['cost":{"nl', o.costToPersonNl], ['gist":{"nl', o.gistNl]
] AS fields
WITH b, best, card, o, [field IN fields WHERE field[1] IS NULL AND card CONTAINS '"' + field[0] + '":'] AS extra,
     [field IN fields WHERE field[1] IS NOT NULL AND NOT card CONTAINS
       '"' + field[0] + '":"' + replace(replace(field[1], '\\', '\\\\'), '"', '\\"') + '"'] AS missing
WHERE card IS NULL OR extra <> [] OR missing <> [] OR NOT card CONTAINS '"rank":' + best.rank
   OR (o.checked IS NOT NULL AND NOT card CONTAINS '"sourceYear":' + o.checked)
   OR (o.checked IS NULL AND card CONTAINS '"sourceYear":')
RETURN b.key AS subject, 'card ' + best.rank + ' differs at ' +
  reduce(names = '', field IN extra + missing | names + field[0] + ' ') AS problem
LIMIT 50
