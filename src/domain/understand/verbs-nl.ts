/** Strong and irregular Dutch verbs: infinitive, past singular, past plural, participle, and further forms. */
const IRREGULAR = `
hebben had hadden gehad heb hebt heeft
kunnen kon konden gekund kan kun kunt
mogen mocht mochten gemogen mag
moeten moest moesten gemoeten moet
willen wou wilden gewild wil wilt wilde
zullen zou zouden - zal zult
gaan ging gingen gegaan ga gaat
staan stond stonden gestaan sta staat
slaan sloeg sloegen geslagen sla slaat
doen deed deden gedaan doe doet
zien zag zagen gezien zie ziet
komen kwam kwamen gekomen kom komt
krijgen kreeg kregen gekregen
blijven bleef bleven gebleven
schrijven schreef schreven geschreven
drijven dreef dreven gedreven
rijden reed reden gereden
snijden sneed sneden gesneden
lijden leed leden geleden
strijden streed streden gestreden
verdwijnen verdween verdwenen verdwenen
schijnen scheen schenen geschenen
grijpen greep grepen gegrepen
begrijpen begreep begrepen begrepen
knijpen kneep knepen geknepen
kijken keek keken gekeken
blijken bleek bleken gebleken
lijken leek leken geleken
bezwijken bezweek bezweken bezweken
wijzen wees wezen gewezen
bewijzen bewees bewezen bewezen
prijzen prees prezen geprezen
krijsen krees kresen gekresen
stijgen steeg stegen gestegen
zwijgen zweeg zwegen gezwegen
dreigen dreigde dreigden gedreigd
bijten beet beten gebeten
smijten smeet smeten gesmeten
verwijten verweet verweten verweten
splijten spleet spleten gespleten
verslijten versleet versleten versleten
glijden gleed gleden gegleden
scheiden scheidde scheidden gescheiden
wijken week weken geweken
buigen boog bogen gebogen
zuigen zoog zogen gezogen
zuipen zoop zopen gezopen
kruipen kroop kropen gekropen
sluiten sloot sloten gesloten
besluiten besloot besloten besloten
spuiten spoot spoten gespoten
schuiven schoof schoven geschoven
snuiven snoof snoven gesnoven
ruiken rook roken geroken
duiken dook doken gedoken
bedriegen bedroog bedrogen bedrogen
liegen loog logen gelogen
vliegen vloog vlogen gevlogen
verliezen verloor verloren verloren
vriezen vroor vroren gevroren
kiezen koos kozen gekozen
schieten schoot schoten geschoten
genieten genoot genoten genoten
bieden bood boden geboden
aanbieden bood boden aangeboden
verbieden verbood verboden verboden
binden bond bonden gebonden
vinden vond vonden gevonden
winnen won wonnen gewonnen
beginnen begon begonnen begonnen
drinken dronk dronken gedronken
verdrinken verdronk verdronken verdronken
stinken stonk stonken gestonken
zinken zonk zonken gezonken
zingen zong zongen gezongen
dwingen dwong dwongen gedwongen
springen sprong sprongen gesprongen
wringen wrong wrongen gewrongen
krimpen kromp krompen gekrompen
treffen trof troffen getroffen
trekken trok trokken getrokken
vertrekken vertrok vertrokken vertrokken
schrikken schrok schrokken geschrokken
helpen hielp hielpen geholpen
sterven stierf stierven gestorven
bederven bedierf bedierven bedorven
zwerven zwierf zwierven gezworven
werpen wierp wierpen geworpen
werven wierf wierven geworven
vechten vocht vochten gevochten
vlechten vlocht vlochten gevlochten
schelden schold scholden gescholden
gelden gold golden gegolden
zenden zond zonden gezonden
zwemmen zwom zwommen gezwommen
breken brak braken gebroken
spreken sprak spraken gesproken
steken stak staken gestoken
nemen nam namen genomen
stelen stal stalen gestolen
bevelen beval bevalen bevolen
bevallen beviel bevielen bevallen
geven gaf gaven gegeven
lezen las lazen gelezen
eten at aten gegeten
vergeten vergat vergaten vergeten
meten mat maten gemeten
vreten vrat vraten gevreten
treden trad traden getreden
bidden bad baden gebeden
liggen lag lagen gelegen
zitten zat zaten gezeten
dragen droeg droegen gedragen
jagen joeg joegen gejaagd
vragen vroeg vroegen gevraagd
varen voer voeren gevaren
wassen waste wasten gewassen
lopen liep liepen gelopen
roepen riep riepen geroepen
slapen sliep sliepen geslapen
laten liet lieten gelaten
verlaten verliet verlieten verlaten
raden raadde raadden geraden
vallen viel vielen gevallen
vangen ving vingen gevangen
ontvangen ontving ontvingen ontvangen
hangen hing hingen gehangen
houden hield hielden gehouden hou
heten heette heetten geheten
stoten stootte stootten gestoten
brengen bracht brachten gebracht
denken dacht dachten gedacht
kopen kocht kochten gekocht
zoeken zocht zochten gezocht
werken werkte werkten gewerkt
zeggen zei zeiden gezegd
leggen legde legden gelegd
weten wist wisten geweten
bakken bakte bakten gebakken
lachen lachte lachten gelachen
laden laadde laadden geladen
scheren schoor schoren geschoren
wegen woog wogen gewogen
bewegen bewoog bewogen bewogen
zweren zwoer zwoeren gezworen
scheppen schiep schiepen geschapen
heffen hief hieven geheven
zweten zweette zweetten gezweet
stoppen stopte stopten gestopt
worden werd werden geworden word wordt
opnemen nam namen opgenomen
`;

/** Common weak verbs; their forms follow from the rules. */
const REGULAR = `
aarden accepteren achtervolgen adopteren afbetalen afkicken baren bedelen bedreigen behandelen bellen belasten beloven beroven
beschuldigen beslissen bespreken bestellen besteden betalen betasten bezoeken bezorgen blokkeren blowen boeken boenen bonken
borgen bouwen branden dealen deugen dienen dimmen doden douchen draaien dromen drogen drukken durven duren duwen dwalen
eisen eindigen emigreren erven ervaren evalueren failleren fietsen fluisteren gebeuren gebruiken geloven gokken gooien groeien
haasten halen haten herstellen hijgen hoeven hoesten hopen horen huilen huren incasseren innen inslikken intrekken investeren
janken jatten juichen kiezen klagen klappen kloppen knallen knippen koken kopieren korten kosten kotsen krabben krassen kunnen
kwetsen lachen lekken lenen leren letten leunen leven leveren lijmen loeren lossen lozen lukken maken melden merken mislukken
missen naaien noemen noteren oefenen ontbreken ontkennen ontslaan ontvluchten ontruimen ontwikkelen openen oppassen passen
pakken pauzeren pesten piekeren pinnen plannen plegen poetsen praten proberen procederen puberen raken redden regelen registreren
reizen remigreren repareren rekenen rennen rillen roken rollen rouwen rukken ruilen ruimen ruzien schamen schatten schelen
scheuren schilderen schimmelen schoppen schorsen schreeuwen schudden seinen slepen slikken slopen sluipen smeken snappen snuffelen
solliciteren sorteren sparen spelen spijbelen spioneren splitsen sporten stalken stapelen starten steunen stikken stoken stoppen
storneren storten straffen stressen struikelen studeren sturen tekenen telefoneren tellen testen tillen tobben toeslaan tonen
treiteren trillen trouwen twijfelen vechten verbranden verbreken verdienen verdelen verdwalen vereenzamen verhogen verhongeren
verhuizen verhuren verhuizen verkopen verkrachten verlagen verlengen vermoorden vernederen vernielen verongelukken verouderen
verplaatsen verrekenen verschonen verslaan versturen vertellen vertrouwen vervelen vervuilen verwaarlozen verwachten verwarmen
verwijderen verwonden verzekeren verzamelen verzorgen verzuipen vestigen vluchten voelen voeden volgen voltooien voeren vullen
vrezen waarschuwen wachten waken wandelen wankelen wegen weigeren wennen werken wisselen wonen wurgen zaniken zetten zeuren
zieken zoenen zorgen zuchten zwichten aflossen bijverdienen dulden eindigen erkennen handelen inburgeren klussen krimpen
loggen mishandelen misbruiken opvoeden overleven overlijden overwerken pauzeren pinnen plakken pleiten pompen pushen rijmen
schenken scheiden schoonmaken schrobben schuilen sloffen smokkelen snauwen spugen stallen steunen strijken stutten tikken
toezeggen treuzelen vallen vergoeden verkassen verklaren verliezen vermijden vermissen verrotten verschijnen verslapen verstaan
vervolgen verzetten verzuimen vieren vlechten vloeken voorschieten vrijen waarderen wieden winkelen wippen zappen zwerven
`;

/** What can stand before a verb and leave it: `op` in `opzeggen`, `ik zeg het op`. */
export const PARTICLES: ReadonlySet<string> = new Set(
  (
    "aan achter achteruit af bij binnen bloot dicht door dood goed in kapot klaar kwijt langs leeg los mee mis na neer om omhoog onder " +
    "op open over rond samen stil stuk tegen terecht terug toe tussen uit vast vol voor vooruit voort vrij weg"
  ).split(" "),
);

const UNSTRESSED = /^(be|ge|her|er|ont|ver|mis)/;

/** Forms of Dutch verbs with their infinitive. */
export function dutchVerbForms(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  const add = (form: string, infinitive: string): void => {
    if (form.length > 1 && !forms.has(form)) forms.set(form, infinitive);
  };
  for (const line of IRREGULAR.trim().split("\n")) {
    const [infinitive = "", ...others] = line.split(" ");
    for (const form of [infinitive, ...others, ...presentOf(infinitive)]) add(form, infinitive);
  }
  for (const infinitive of REGULAR.trim().split(/\s+/)) {
    for (const form of [infinitive, ...presentOf(infinitive), ...pastOf(infinitive)]) add(form, infinitive);
  }
  return forms;
}

/** `betalen`: `betaal`. */
function firstPerson(infinitive: string): string {
  const stem = infinitive.replace(/en$/, "");
  const undoubled = stem.replace(/([bdfgklmnprstz])\1$/, "$1");
  const voiceless = undoubled.replace(/v$/, "f").replace(/z$/, "s");
  if (undoubled !== stem) return voiceless;
  return voiceless.replace(
    /([^aeiouy]|^|qu)([aeou])([^aeiouwx])$/,
    (whole, before: string, vowel: string, after: string) =>
      vowel === "e" && isUnstressedEnd(voiceless) ? whole : `${before}${vowel}${vowel}${after}`,
  );
}

/** `wisselen`, `twijfelen`, `oefenen`: the e before the last consonant is not long. */
function isUnstressedEnd(stem: string): boolean {
  return /[aeiou].*[^aeiou]e[lnrm]$/.test(stem) && !/^(be|ge|her|er|ont|ver)[^aeiou]+e[lnrm]$/.test(stem);
}

function presentOf(infinitive: string): string[] {
  const first = firstPerson(infinitive);
  return [first, first.endsWith("t") ? first : `${first}t`, infinitive.replace(/n$/, "nd")];
}

function pastOf(infinitive: string): string[] {
  const first = firstPerson(infinitive);
  const sound = infinitive.replace(/en$/, "").at(-1) ?? "";
  const ending = "tkfsphxc".includes(sound) ? "t" : "d";
  const participle = first.endsWith(ending) ? first : `${first}${ending}`;
  return [
    `${first}${ending}e`,
    `${first}${ending}en`,
    UNSTRESSED.test(infinitive) ? participle : `ge${participle}`,
  ];
}
