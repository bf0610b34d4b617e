// Which providers are of this kind? Read by the list of providers.
CREATE INDEX provider_kind_of IF NOT EXISTS
FOR (n:Provider) ON (n.kind)
