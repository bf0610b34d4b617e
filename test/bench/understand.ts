import { worldOfSeeds } from "../../src/cli/seed-world.js";
import { readerOf } from "../../src/graph/text-reader.js";
import { line, ms, time } from "./timing.js";

/** Sentences as people say them, none from a measure; joined to about five hundred characters. */
const TALK = [
  "Ik ben net gescheiden en slaap nu bij mijn broer op de bank.",
  "De deurwaarder heeft beslag gelegd op mijn loon en ik maak de post niet meer open.",
  "Mijn dochter gaat al weken niet naar school.",
  "Vroeger had ik geen schulden, maar sinds het ontslag lukt het niet.",
  "Mijn buurman drinkt veel, ik zelf niet.",
  "De gemeente zegt dat ik eerst een adres moet hebben voor een uitkering.",
  "Ik ben bang dat we binnenkort uit huis worden gezet en ik heb pijn aan mijn tanden.",
  "Gelukkig helpt mijn zus soms met de kinderen.",
].join(" ");
const LONG = 5_000;

/** Reading of free text with the whole lexicon. */
export async function benchUnderstand(): Promise<void> {
  const reader = readerOf(await worldOfSeeds());
  const short = TALK.slice(0, 500);
  const usual = await time(1_000, () => reader.read(short, "nl"));
  line(`understand ${short.length} characters`, ms(usual), "p50 <= 3");
  const longest = TALK.repeat(10).slice(0, LONG);
  const most = await time(100, () => reader.read(longest, "nl"));
  line(`understand ${longest.length} characters`, ms(most), "no call above 50");
}
