import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../context.js";
import { readingText } from "../shared/estimate.js";
import { InLanguage, type Language } from "../shared/language.js";
import { inTurn } from "../turns.js";
import { viewOf } from "../view.js";
import { readWords } from "./read-words.js";
import { toUnderstanding, UnderstandingType } from "./understanding.type.js";

@Resolver(() => UnderstandingType)
export class UnderstandingResolver {
  @Query(() => UnderstandingType, {
    description:
      "Reads free text, in the language of `language`: what may have happened, what may play, facts and dangers, each with the words it rests on. Nothing is stored or logged.",
    complexity: (asked) => readingText(asked) + asked.childComplexity,
  })
  understand(
    @Ctx() context: RequestContext,
    @Arg("text", () => String, {
      description: "What somebody tells in their own words. Without names or numbers.",
    })
    text: string,
    @InLanguage() language: Language,
  ): Promise<UnderstandingType> {
    const view = viewOf(context, language);
    return inTurn(() => {
      const { understanding, raised } = readWords(view, text);
      return toUnderstanding(view, understanding, raised);
    });
  }
}
