// Which nodes speak of these English words? Read by the search; the stemmer brings forms of a word together.
CREATE FULLTEXT INDEX search_en IF NOT EXISTS
FOR (n:LifeEvent|Issue|Intervention|Condition|Circumstance|LegalBasis|Provider|ProviderKind|Area|Route|PriceListEntry|Precedent|Knot|Domain)
ON EACH [n.nameEn, n.titleEn, n.descriptionEn, n.notesEn, n.definitionEn, n.gistEn, n.patternEn, n.signalsEn, n.examplesEn, n.firstStepEn]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}}
