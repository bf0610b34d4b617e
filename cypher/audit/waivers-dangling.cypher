// Which requirements can be waived by an act that does not exist? Run by the audit; one pass over the requirements.
// Must return no rows; at most 50 are shown.
MATCH (act)-[r:REQUIRES]->(:Condition)
UNWIND r.waivableBy AS waiver
WITH act, waiver WHERE NOT EXISTS { MATCH (:Intervention {id: waiver}) }
RETURN act.id AS subject, 'waivable by ' + waiver + ', which does not exist' AS problem
LIMIT 50
