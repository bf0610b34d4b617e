// Which nodes have another label than the model knows, or several? Run by the audit; one pass over all nodes.
// Must return no rows; at most 50 are shown.
MATCH (n)
WHERE size(labels(n)) <> 1 OR NOT labels(n)[0] IN [
  'LifeEvent', 'Issue', 'Condition', 'Circumstance', 'Group', 'Intervention', 'Route', 'LegalBasis', 'Provider',
  'ProviderKind', 'Offering', 'Area', 'PriceListEntry', 'Knot', 'Precedent', 'Domain', 'Source', 'ExternalId',
  'Bucket', 'GraphVersion', 'LoadLock',
  'Outcome', 'OutcomeBatch', 'OutcomeBook', 'GapReport', 'WriteReceipt'
]
RETURN coalesce(n.id, elementId(n)) AS subject, 'has labels ' + reduce(all = '', label IN labels(n) | all + label + ' ') AS problem
LIMIT 50
