/**
 * English words that mean the same to who listens for a concept (`=`), and words that name a kind of something
 * (`>`). General knowledge of the language: nothing here names a concept of the lexicon.
 */
export const SYNONYMS_EN = `
= home house flat apartment
bungalow maisonette bedsit studio > home house flat
place digs > home
= job work employment
= boss employer manager supervisor gaffer
company firm agency > employer
= money cash dough quid
penny pennies cent cents euro euros > money
wage wages salary pay paycheck > income wages
earnings > income
= wages salary paycheck
= benefit benefits allowance
welfare dole > benefit
= council municipality
municipality townhall > council
= landlord landlady
 > landlord
= doctor gp physician
specialist cardiologist > doctor
= medicine medicines medication meds pills tablets
antidepressants insulin painkillers > medication
= therapist psychologist psychiatrist counsellor
= child children kid kids
son sons daughter daughters boy girl toddler eldest youngest twins teenager baby > child children kid
boy lad > son
girl lass > daughter
= mum mother mom mam mummy mama
= dad father daddy papa
= grandmother grandma gran nan nana
= grandfather grandad grandpa
husband wife boyfriend girlfriend spouse fella missus > partner
= husband hubby
mate buddy pal friends > friend
brother sister aunt uncle cousin nephew niece > family relative
neighbor neighbours neighbors > neighbour
= letter letters mail post envelope envelopes
= bill bills invoice invoices
= fine ticket penalty
= debt debts
= bailiff bailiffs
= police cops officers coppers
= prison jail gaol
inside > prison
= broken bust knackered smashed
= food groceries meal meals
dinner lunch breakfast bread > food meal
= alcohol booze drink
beer wine vodka whisky cider gin > alcohol drink
coke cocaine speed heroin weed cannabis crack ketamine ecstasy > drugs
= exhausted shattered drained
= angry furious mad
= afraid scared frightened terrified
= sad low down depressed
= lonely alone
= died dead passed deceased
= divorced separated split
class classroom primary secondary > school
= teacher tutor
= degree diploma certificate qualification qualifications
= car vehicle
bike bicycle moped > bike
= internet wifi broadband
= phone mobile smartphone
laptop computer tablet > computer laptop
= sacked fired dismissed
redundant sacked fired > dismissed
= broke skint penniless
= shelter hostel
refuge > shelter
= mould mold mouldy
rats mice cockroaches bedbugs vermin > pests
= sofa couch settee
= teeth tooth mouth
= toothache
= hits hit hitting smacks smacked slaps slapped beats punches
= refused rejected denied declined
= helper caseworker
= appointment appointments
= evicted eviction
= court judge judgment judgement ruling
= wheelchair walker scooter
= register registered registration
= form forms paperwork
= apply application applied
= nursery daycare childcare
= illness disease
= repay payback
= ill sick unwell poorly
= nobody none noone
= permit visa papers
`;
