/** What people write, and what workers write, for a word: the short form, then the words it stands for. */
export const SPELLINGS_NL = `
ff even
effe even
ffe even
nie niet
nt niet
niks niets
nix niets
gin geen
gn geen
gene geen
ni niet
niemeer niet meer
ken kan
kenne kunnen
mn mijn
me mijn
m'n mijn
zn zijn
dr haar
d'r haar
t het
kheb heb
kben ben
khep heb
hep heb
hebbe hebben
ons onze
wij we
mot moet
motte moeten
zegge zeggen
gaon gaan
nou nu
vanmorgen vandaag
vnd vandaag
vdaag vandaag
gwn gewoon
egt echt
tog toch
wrm waarom
msn misschien
mss misschien
idd inderdaad
omdak omdat
iig geval
sws sowieso
wss waarschijnlijk
kwijd kwijt
sgool school
sgulden schulden
fatsoenlik fatsoenlijk
moedertje moeder
fam familie
dhr meneer
mw mevrouw
mevr mevrouw
mnr meneer
hr meneer
vr vrouw
ech echtgenoot
kk kinderen
knd kinderen
kdn kinderen
jr jaar
jrg jarig
wk week
wkn weken
mnd maand
mndn maanden
mdn maanden
dgn dagen
dg dag
pw participatiewet bijstand
wwb bijstand
bijst bijstand
bijz bijzondere
uitk uitkering
gem gemeente
ha huisarts
zkh ziekenhuis
zh ziekenhuis
poh praktijkondersteuner
psych psychiater
verz verzekering
aanv aanvullende
zvw zorgverzekering
zv zorgverzekering
zt zorgtoeslag
ht huurtoeslag
kgb kindgebonden budget
kot kinderopvangtoeslag
kbs kinderbijslag
corp corporatie
wooncorp woningcorporatie
wbv woningbouwvereniging
hh huishouden
huish huishouden
ots ondertoezichtstelling
uhp uithuisplaatsing uithuisgeplaatst
vt veilig thuis
rvdk raad kinderbescherming
gi jeugdbescherming
bso kinderopvang
kdv kinderopvang
vso speciaal onderwijs
sbo speciaal onderwijs
bewindv bewindvoerder
bwv bewindvoerder
shv schuldhulpverlening
wsnp schuldsanering
dw deurwaarder
dwd deurwaarder
gdw deurwaarder
brp inschrijving ingeschreven
rijb rijbewijs
rbw rijbewijs
ov openbaar vervoer
vv verblijfsvergunning
vbv verblijfsvergunning
lvb licht verstandelijk beperkt
lvg licht verstandelijk beperkt
cva beroerte
copd longziekte
ggz psychiater
vrw vrijwilliger
dagb dagbesteding
mz mantelzorg
ivm wegens
obv basis
nav naar aanleiding
mbt over
tav aan
aub alstublieft
svp alstublieft
tel telefoon
gesch gescheiden
overl overleden
verst verstandelijke
lich lichamelijk
gehand gehandicapt
ziekm ziekmelding
aanvr aanvraag
toesl toeslag
afbet afbetaling
achterst achterstand
ontr ontruiming
`;
