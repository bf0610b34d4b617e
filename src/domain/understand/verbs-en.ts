/** Irregular English verbs and nouns: the word as a dictionary has it, then its other forms. */
const IRREGULAR = `
arise arose arisen
awake awoke awoken
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
do did does done
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone goes
grow grew grown
hang hung
have has had
hear heard
hide hid hidden
hold held
keep kept
know knew known
lay laid
lead led
lean leant
learn learnt
leave left
lend lent
lie lay lain
light lit
lose lost
make made
mean meant
meet met
owe owed owing owes
pay paid
quit quitted
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shoot shot
show shown
shrink shrank shrunk
shut shutting
sing sang sung
sink sank sunk
sit sat
sleep slept
smell smelt
speak spoke spoken
spend spent
spill spilt
spoil spoilt
stand stood
steal stole stolen
stick stuck
sting stung
stink stank stunk
strike struck stricken
swear swore sworn
sweep swept
swim swam swum
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
understand understood
wake woke woken
wear wore worn
weep wept
win won
withdraw withdrew withdrawn
write wrote written
child children
man men
woman women
wife wives
life lives
knife knives
tooth teeth
foot feet
person people
pregnant pregnancy
`;

/** Irregular forms of English words with the form of the dictionary. */
export function englishForms(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const line of IRREGULAR.trim().split("\n")) {
    const [base = "", ...others] = line.split(" ");
    for (const form of [base, ...others]) if (!forms.has(form)) forms.set(form, base);
  }
  return forms;
}
