import type { Text } from "../text.js";

/** Who could take away what stands in the way, by what imposes it. */
export const WHO_COULD_LIFT: Readonly<Record<string, Text>> = {
  law: {
    nl: "De wet vraagt dit. Een rechter kan in dit geval beslissen; de wetgever kan de regel veranderen.",
    en: "The law asks for this. A judge can decide in this case; the legislator can change the rule.",
  },
  policy: {
    nl: "Beleid vraagt dit. Wie het beleid maakte, kan er in dit geval van afwijken.",
    en: "Policy asks for this. Whoever made the policy can deviate from it in this case.",
  },
  provider: {
    nl: "De aanbieder vraagt dit. De leiding van de aanbieder kan een uitzondering maken.",
    en: "The provider asks for this. The management of the provider can make an exception.",
  },
  practice: {
    nl: "Geen regel vraagt dit: het is gewoonte. Wie het zo doet, kan het morgen anders doen.",
    en: "No rule asks for this: it is habit. Whoever does it this way can do it differently tomorrow.",
  },
  physics: {
    nl: "Zonder dit kan het echt niet. Zoek een andere weg.",
    en: "It really cannot be done without this. Look for another way.",
  },
};

/** Why an act that would open the way is shut for this household. */
export const WHY_SHUT: Readonly<Record<string, Text>> = {
  EXCLUDED: {
    nl: "Dit kan niet samengaan met wat er nu speelt.",
    en: "This does not go with what plays now.",
  },
  GROUP: {
    nl: "Dit is voor een groep waar je niet bij hoort.",
    en: "This is for a group you do not belong to.",
  },
  TRIED: {
    nl: "Dit is al geprobeerd. Kijk of het nu anders kan.",
    en: "This was tried before. See whether it can go differently now.",
  },
  LEFT_OUT: {
    nl: "Jullie lieten dit zelf buiten het plan.",
    en: "You left this out of the plan yourselves.",
  },
};

export const NO_ACT: Text = {
  nl: "Wij kennen geen stap die dit doel haalt.",
  en: "We know of no step that reaches this goal.",
};

export const CLASH: Text = {
  nl: "De stappen die er zijn, sluiten elkaar uit.",
  en: "The steps there are rule each other out.",
};
