import { registerEnumType } from "type-graphql";

export enum UnderstandingOutcome {
  READ = "READ",
  EMPTY = "EMPTY",
  REFUSED = "REFUSED",
}

registerEnumType(UnderstandingOutcome, {
  name: "UnderstandingOutcome",
  description: "What came of reading a text. All three are ordinary outcomes, none is an error.",
  valuesConfig: {
    READ: { description: "It was read. What was found is to be confirmed by a person." },
    EMPTY: { description: "There are no words in it." },
    REFUSED: { description: "It was not read, and nothing of it was kept." },
  },
});

export enum NotReadReason {
  NO_TEXT = "NO_TEXT",
  NO_WORDS = "NO_WORDS",
  TOO_LONG = "TOO_LONG",
  CITIZEN_NUMBER = "CITIZEN_NUMBER",
}

registerEnumType(NotReadReason, {
  name: "NotReadReason",
  description: "Why a text was not read.",
  valuesConfig: {
    NO_TEXT: { description: "Nothing came." },
    NO_WORDS: { description: "Only signs, digits or pictures came." },
    TOO_LONG: { description: "It is longer than is read." },
    CITIZEN_NUMBER: { description: "A citizen service number (BSN) stands in it." },
  },
});

export enum LooksLike {
  DUTCH = "nl",
  ENGLISH = "en",
  OTHER = "other",
  UNKNOWN = "unknown",
}

registerEnumType(LooksLike, {
  name: "LooksLike",
  description: "The language a text seems to be in.",
  valuesConfig: {
    DUTCH: { description: "It looks like Dutch." },
    ENGLISH: { description: "It looks like English." },
    OTHER: { description: "It looks like a language that is not read here." },
    UNKNOWN: { description: "There are too few words to tell." },
  },
});

export enum Meant {
  SO = "SO",
  DENIED = "DENIED",
  PAST = "PAST",
  OTHER = "OTHER",
  UNSURE = "UNSURE",
}

registerEnumType(Meant, {
  name: "HowMeant",
  description: "How the words are meant.",
  valuesConfig: {
    SO: { description: "It is said to be so now." },
    DENIED: { description: "It is said not to be so." },
    PAST: { description: "It was so, and is over." },
    OTHER: { description: "It is somebody else's, outside the household." },
    UNSURE: { description: "It is feared, supposed, wished for, or in quotation marks." },
  },
});

export enum FoundBy {
  TERM = "TERM",
  MEANING = "MEANING",
  WEAK_TERM = "WEAK_TERM",
  SIMILAR = "SIMILAR",
}

registerEnumType(FoundBy, {
  name: "FoundBy",
  description: "What a find rests on.",
  valuesConfig: {
    TERM: { description: "Words that name it." },
    MEANING: { description: "Something else that was found means it." },
    WEAK_TERM: { description: "Words that hint at it." },
    SIMILAR: { description: "Words it shares with how the graph describes it." },
  },
});

export enum TakenAs {
  TOLD = "TOLD",
  HINT = "HINT",
  LEFT_OUT = "LEFT_OUT",
}

registerEnumType(TakenAs, {
  name: "TakenAs",
  description: "How a find counts while nobody confirms or corrects it.",
  valuesConfig: {
    TOLD: { description: "As if it was told." },
    HINT: { description: "As something that may be so." },
    LEFT_OUT: { description: "Not at all: only a person can confirm or deny it." },
  },
});

export enum DangerLevel {
  NOW = "now",
  TODAY = "today",
  ASK = "ask",
}

registerEnumType(DangerLevel, {
  name: "DangerLevel",
  description: "How soon someone has to act once a danger is confirmed.",
  valuesConfig: {
    NOW: { description: "Someone has to act at once." },
    TODAY: { description: "Before the day is over." },
    ASK: { description: "Nobody yet: ask first." },
  },
});

export enum PersonalDataKind {
  BSN = "BSN",
  PHONE = "PHONE",
  EMAIL = "EMAIL",
  IBAN = "IBAN",
  ADDRESS = "ADDRESS",
}

registerEnumType(PersonalDataKind, {
  name: "PersonalDataKind",
  description: "What had better not stand in a text about a household.",
  valuesConfig: {
    BSN: { description: "A citizen service number." },
    PHONE: { description: "A telephone number." },
    EMAIL: { description: "An e-mail address." },
    IBAN: { description: "A bank account number." },
    ADDRESS: { description: "A postcode with a house number." },
  },
});
