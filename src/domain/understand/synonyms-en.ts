/**
 * English words that mean the same to who listens for a concept (`=`), and words that name a kind of something
 * (`>`). General knowledge of the language: nothing here names a concept of the lexicon.
 */
export const SYNONYMS_EN = `
= home house flat apartment
bungalow maisonette bedsit studio council_house > home house flat
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
= council municipality town_hall
municipality townhall > council
= landlord landlady
housing_association letting_agent > landlord
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
= bailiff bailiffs enforcement_officer
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
fridge washer washing_machine cooker bed beds curtains carpet mattress > furniture
sofa chair table wardrobe > furniture
= sofa couch settee
= teeth tooth mouth
= toothache
= hits hit hitting smacks smacked slaps slapped beats punches
= refused rejected denied declined
= council_house
= helper support_worker caseworker
= appointment appointments
= evicted eviction
= court judge judgment judgement ruling
= nursing_home care_home
= wheelchair walker scooter
= register registered registration
= form forms paperwork
= apply application applied
= nursery daycare childcare
= illness disease
= rent
= repay payback
= ill sick unwell poorly
= nobody none noone
= afford
= permit visa papers
`;

/** What people type, and what workers type, for a word: the short form, then the words it stands for. */
export const SPELLINGS_EN = `
im i am
ive i have
id i would
ill ill
u you
ur your
r are
n and
cos because
coz because
cuz because
bc because
gonna going
wanna want
gotta got
dunno not know
aint not
innit not
nowt nothing
owt anything
summat something
nothin nothing
havent not have
hasnt not has
hadnt not had
isnt not is
arent not are
wasnt not was
werent not were
wont not will
wouldnt not would
couldnt not could cannot
shouldnt not should
didnt not did
doesnt not does doesnt
dont not do dont
cant not can cannot cant
cannot not can cannot cant
mustnt not must
neednt not need
noone nobody
pls please
thx thanks
appt appointment
apt apartment
yr year
yrs years
yo years
wk week
wks weeks
mth month
mths months
mo month
hr hour
hrs hours
govt government
dr doctor
hosp hospital
meds medication
rx medication
ed emergency
ae emergency
a&e emergency
cmht psychiatrist
mh mental health
camhs psychiatrist
sw social worker
cps child protection
dv violence
da violence
asb nuisance
hb housing benefit
ua universal
esa benefit
jsa benefit
la council
ha housing association
ast tenancy
pt patient
cl person
mum mum
preg pregnant
dx diagnosis
hx history
w with
wo without
re about
approx about
bday birthday
tmrw tomorrow
tho though
`;
