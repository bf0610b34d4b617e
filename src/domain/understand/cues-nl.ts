import type { Cues } from "./cues.js";
import { phrasesOf as phrases, wordsOf as words } from "./phrases.js";

/** Dutch signs of negation, past, others, fear and wish. General knowledge of the language. */
export const CUES_NL: Cues = {
  no: words("geen gin geene gene gn zonder noch"),
  not: words("niet nie nt niets niks"),
  never: words("nooit nergens"),
  can: words("kan kon kunnen konden kun kunt ken lukt lukte mag mocht durf durft wil wilde"),
  possess: words("enige"),
  pronouns: words("ik je jij u hij ze zij we wij jullie het me mij hem haar ons dat er zich"),
  stand: words("doe doet doen deed heb hebt heeft hebben had ben is zijn was"),
  denials: phrases(`
    ontkent, ontkennen, ontken, geen sprake van, geen aanwijzing*, geen enkele aanwijzing*, geen signalen, geen teken*,
    geen indicatie*, geen vermoeden*, niks te maken met, niets te maken met, niet zo dat, klopt niet dat, niet waar dat,
    geen last van, geen last meer van, geen last meer, nooit last van, geen behoefte aan, vrij van, uitgesloten`),
  notOnly: phrases(`
    niet alleen, niet alleen maar, niet enkel, niet slechts, niet eens, niet zomaar, geen wonder, niet te geloven,
    waarom niet, of niet`),
  tail: words("meer hoor echt gelukkig ooit altijd zo nu hier en"),
  or: words("of en noch dan"),
  former: phrases(`
    vroeger, destijds, indertijd, in het verleden, in mijn jeugd, als kind, toentertijd, lang geleden, jaren geleden,
    jaren terug, vorige relatie, vorig huwelijk`),
  exes: words("ex oud voormalig voormalige"),
  solved: phrases(`
    opgelost, achter de rug, achter me, achter mij, achter ons, voorbij, verholpen, verleden tijd, afbetaald, afgelost,
    ingelopen, helemaal weg, weer goed, weer op orde, op orde, op de rit, weer beter, genezen, hersteld, geregeld,
    overgegaan, over gegaan, over en uit, is klaar, in orde, uit de wereld, van de baan, niet meer aan de orde,
    niet meer van toepassing, gelukkig over, gestopt met, loopt weer goed`),
  noMore: phrases("niet meer, geen * meer, nooit meer, niet langer"),
  pastTime: phrases(`
    ooit, eerder al eens, vorig jaar, vorige jaar, jaar geleden, jaar terug, vorige eeuw, toen, een tijd geleden,
    een tijdje geleden, een poos geleden, een poosje terug, in 19*, in 20*`),
  pastVerbs: words("had hadden was waren geweest gehad"),
  now: words("nu nou momenteel tegenwoordig weer nog steeds inmiddels sindsdien vandaag"),
  that: words("dat dit alles het die"),
  fear: phrases(`
    bang dat, bang om, bang voor, bang van, bang is dat, vrees dat, vreest dat, vrees voor, stel dat, stel je voor, stel,
    wat als, wat nou als, en als, voor het geval, mocht ik, mocht het, mochten we, zorgen dat, zorgen over, zorgen om,
    ongerust dat, ongerust of, benieuwd of, ben benieuwd, voorkomen dat, om te voorkomen, zou kunnen, zouden kunnen,
    hoop niet dat, kans dat, risico dat, misschien ooit, later misschien, denk dat ik ooit, angst dat, angst om,
    doodsbang dat, doodsbang om, als ik ooit, in het ergste geval`),
  wishes: phrases(`
    om te, wil graag, wil, wilt, willen, zou graag, overweegt, overwegen, denk erover, denken erover, denkt erover,
    van plan, hulp bij, hulp nodig bij, vraagt om, vraagt hulp`),
  until: words("zodra totdat tot voordat voor nadat pas eerst"),
  conditions: words("als indien wanneer mits tenzij"),
  would: words("zou zouden stel straks dan mocht"),
  others: phrases(`
    buurman, buurvrouw, buren, overbuurman, overbuurvrouw, collega, collegas, kennis, kennissen, kapper, kapster,
    vriend van mij, vriend van me, vriendin van mij, vriendin van me, vriend van ons, vriendin van ons, vrienden van mij,
    vrienden van ons, kameraad, klasgenoot, klasgenoten, teamgenoot, iemand die ik ken, iemand anders, een bekende,
    mensen om me heen, iemand uit, iemand in mijn straat, bekende nederlander, in de krant, op tv, op televisie,
    op het nieuws, in een film, in een boek, in die serie, een serie, documentaire, podcast`),
  notAboutMe: phrases(`
    niet over mij, niet om mij, vraag gaat over, niet voor mezelf, niet voor mijzelf, ikzelf niet, ik zelf niet,
    zelf niet, zelf nergens last, vraag betreft`),
  first: words("ik me mij mijn mn mezelf mijzelf wij we ons onze onszelf"),
  third: words("hij zij ze die haar zijn hem hun"),
};
