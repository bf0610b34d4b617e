/**
 * Dutch words that mean the same to who listens for a concept (`=`), and words that name a kind of something
 * (`>`). General knowledge of the language: nothing here names a concept of the lexicon.
 */
export const SYNONYMS_NL = `
= huis woning appartement flat etage bovenwoning benedenwoning huurhuis huurwoning flatje
studio koopwoning koophuis tussenwoning rijtjeshuis > huis woning
= baan werk job baantje werkplek
functie klus dienstverband > baan werk
= baas chef werkgever leidinggevende
uitzendbureau bedrijf > werkgever
= geld poen centen duiten pegels
cent stuiver > geld
inkomsten verdiensten > inkomen
loon salaris > inkomen
= loon salaris maandloon
= uitkering bijstand
ww wia wao wajong ziektewet ioaw bijstandsuitkering participatiewet bbz > uitkering
bijstandsuitkering participatiewet > bijstand
= gemeente stadhuis gemeentehuis stadskantoor
wijkteam loket > gemeente
= verhuurder huisbaas huiseigenaar
woningcorporatie corporatie woningbouw woningstichting woningbouwvereniging woonstichting > verhuurder
= woningcorporatie corporatie woningbouw woningstichting woningbouwvereniging woonstichting
= dokter huisarts arts
specialist internist cardioloog > dokter arts
= ziekenhuis spoedeisende
= medicijn medicijnen medicatie pillen pil
antidepressiva slaappillen insuline pijnstillers > medicijnen
= psycholoog psychiater therapeut
behandelaar > psycholoog
= kind kinderen kids kk kinders kroost
zoon zoons zonen dochter dochters zoontje dochtertje jongetje oudste jongste tweeling kleinste > kind kinderen
dochtertje > dochter
zoontje > zoon
baby kleuter peuter tiener puber > kind
jongen jongens > zoon
meisje meid > dochter
= ouders pa_en_ma
= moeder mama mam mamma moeders
= vader papa pap pappa vaders
= oma grootmoeder
= opa grootvader
= man echtgenoot
= vrouw echtgenote
man vrouw vriend vriendin echtgenoot echtgenote verloofde > partner
= vriend vriendje
= vriendin vriendinnetje
kameraad maat kennis vrienden vriend vriendin > vriend
= broer broertje
= zus zusje zuster
broer zus tante oom neef nicht oma opa schoonzus zwager schoonmoeder schoonvader > familie
buurman buurvrouw bovenbuurman onderbuurman bovenburen onderburen overbuurman overbuurvrouw > buren
= brief brieven post envelop enveloppe enveloppen enveloppes
= rekening nota factuur
rekeningen notas facturen > rekening
= boete bekeuring bon
= schuld schulden
lening krediet > lening
= deurwaarder gerechtsdeurwaarder
incassobureau incasso incassokantoor > incassobureau deurwaarder
= politie agenten agent politieagent wijkagent
= gevangenis bajes bak nor cel
= kapot stuk defect kaduuk
= ruzie bonje heibel onmin
= eten voedsel voeding maaltijd maaltijden
boodschappen brood > eten
= drank alcohol
bier wijn wodka jenever whisky > drank alcohol
coke cocaine speed xtc heroine ghb crack wiet hasj ketamine 3mmc joint joints > drugs
= uitgeput doodmoe bekaf afgepeigerd
= boos kwaad woedend razend
= bang angstig doodsbang
= verdrietig somber neerslachtig
= eenzaam vereenzaamd
= overleden gestorven dood doodgegaan heengegaan overlijden
= uitgemaakt gescheiden
school klas klaslokaal basisschool middelbare vmbo havo vwo mbo > school
= leraar leerkracht docent juf meester onderwijzer mentor
= studie opleiding
hbo mbo universiteit > opleiding
= diploma papiertje startkwalificatie
getuigschrift certificaat > diploma
= auto wagen
= fiets brommer
= internet wifi
= telefoon mobiel mobieltje smartphone
laptop computer tablet pc > laptop computer
= ontslagen ontslag
= bank rekening_courant
= verhuizen verkassen
= opvang nachtopvang
crisisopvang noodopvang daklozenopvang vrouwenopvang > opvang
= azc asielzoekerscentrum
= bewindvoerder bewind
= schimmel schimmelplekken
= lekkage lek
ratten muizen kakkerlakken bedwantsen wandluizen > ongedierte
= tanden gebit kiezen mond
tandarts kaakchirurg > tandarts
= kiespijn tandpijn
= inwonen inwoont
= zwanger
= slaan slaat meppen mept rammen
= stiekem heimelijk
= ingeschreven inschrijving inschrijven inschrijf ingeschreven
= afgewezen geweigerd
= begeleider begeleidster begeleiding
hulpverlener maatschappelijk > hulpverlener
= vergoed vergoeding
= afspraak afspraken
= opgezegd opzegging
= beeindigd gestopt stopgezet
= verpleeghuis verzorgingshuis verzorgingstehuis zorginstelling
= nederlands
= rolstoel rollator scootmobiel
= rechter rechtbank vonnis
= medewerker ambtenaar consulent
`;
