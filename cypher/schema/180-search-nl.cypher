// Which nodes speak of these Dutch words? Read by the search; the stemmer brings forms of a word together.
CREATE FULLTEXT INDEX search_nl IF NOT EXISTS
FOR (n:LifeEvent|Issue|Intervention|Condition|Circumstance|LegalBasis|Provider|ProviderKind|Area|Route|PriceListEntry|Precedent|Knot|Domain)
ON EACH [n.nameNl, n.titleNl, n.descriptionNl, n.notesNl, n.definitionNl, n.gistNl, n.patternNl, n.signalsNl, n.examplesNl, n.firstStepNl]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'dutch'}}
