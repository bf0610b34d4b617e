import type { Cues } from "./cues.js";
import { phrasesOf as phrases, wordsOf as words } from "./phrases.js";

/** English signs of negation, past, others, fear and wish. General knowledge of the language. */
export const CUES_EN: Cues = {
  no: words("no without neither nor zero"),
  not: words(`
    not dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt aint wont wouldnt cannot cant couldnt shouldnt`),
  never: words("never nowhere"),
  can: words("can could able cant cannot couldnt want wants"),
  possess: words("have has had got any owe"),
  pronouns: words("i you he she it we they me him her us them that"),
  stand: words("do does did have has had am is are was were"),
  denials: phrases(`
    denies, denied, denying, no sign of, no signs of, no evidence of, no indication*, no history of, no suspicion of,
    no question of, not the case that, not true that, nothing to do with, no need for, free of, free from, ruled out,
    not as if, not that`),
  notOnly: phrases(
    "not only, not just, not even, no wonder, no doubt, not to mention, why not, no matter, not merely",
  ),
  tail: words("anymore any more either yet now at all though really"),
  or: words("or and nor"),
  former: phrases(`
    used to, formerly, previously, in the past, years ago, long ago, back then, as a child, as a kid, growing up,
    at one time, way back, in my youth, when i was young, when i was a kid`),
  exes: words("ex former"),
  solved: phrases(`
    sorted, sorted out, sorted it, sorted it out, solved, resolved, fixed, paid off, paid it off, cleared, behind me,
    behind us, over now, over and done, all over, done with, dealt with, cured, recovered, got better, is fine now,
    are fine now, fine now, all good now, back to normal, water under the bridge, settled, put right,
    no longer an issue, no longer a problem`),
  noMore: phrases("no longer, not any more, not anymore, no more, anymore, any more, any longer"),
  pastTime: phrases(
    "once, last year, year ago, years ago, years back, in 19*, in 20*, at the time, a while ago, a while back, back in",
  ),
  pastVerbs: words("had was were did used"),
  now: words("now today currently still nowadays again since"),
  that: words("that this it all everything which"),
  fear: phrases(`
    afraid that, afraid of, afraid i, afraid we, afraid he, afraid she, afraid they, scared that, scared of, scared i,
    scared we, scared he, scared she, scared they, worried that, worried about, worried i, worried we, worried he,
    worried she, worried they, worries that, worry that, worry about, fear that, fears that, fear of, what if, suppose,
    supposing, in case, might, may have to, could end up, imagine, what happens if, what would happen, wonder if,
    wondering if, wonder whether, hope i dont, hope we dont, if i ever, if we ever, dread, dreading, at risk of,
    in the worst case`),
  wishes: phrases(`
    in order to, so as to, wants to, want to, would like to, hoping to, hopes to, thinking of, thinking about,
    considering, plans to, planning to, keen to, help with, asks for`),
  until: words("once until till before after first unless"),
  conditions: words("if unless provided"),
  would: words(
    "would wouldnt could might will wont should iwould wewould hewould shewould theywould iwill wewill",
  ),
  others: phrases(`
    neighbour, neighbours, neighbor, neighbors, colleague, colleagues, coworker, hairdresser, hairdressers, acquaintance,
    friend of mine, friend of ours, friends of mine, my friend, my friends, my mate, mate of mine, workmate, classmate,
    classmates, teammate, someone i know, somebody i know, someone else, somebody else, people around me,
    guy down the road, woman down the road, on tv, on the news, in the paper, in a film, in a book, in that series,
    a documentary, a podcast, a series`),
  notAboutMe: phrases(`
    not about me, not for me, not me, not myself, question is about, asking for a friend, im fine myself, not for myself`),
  first: words("i im ive iwould iwill me my mine myself we weare weve wewill us our ours ourselves"),
  third: words("he she they hewill shewill theyare his her their him them"),
};
