/** What people type, and what workers type, for a word: the short form, then the words it stands for. */
export const SPELLINGS_EN = `
im i am
ive i have
ill ill
u you
ur your
r are
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
hr hour
hrs hours
govt government
dr doctor
hosp hospital
meds medication
rx medication
ed emergency
ae emergency
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
ha housing association
ast tenancy
preg pregnant
dx diagnosis
hx history
w with
wo without
bday birthday
tmrw tomorrow
tho though
`;
