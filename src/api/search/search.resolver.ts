import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { globalId, type Label } from "../../domain/kinds.js";
import type { SearchPort } from "../../domain/ports.js";
import type { RequestContext } from "../context.js";
import { badInput } from "../errors.js";
import { findNode } from "../node/to-node.js";
import { perPage } from "../shared/estimate.js";
import { InLanguage, type Language } from "../shared/language.js";
import { NodeKind } from "../shared/node-kind.js";
import { First, readFirst } from "../shared/page.js";
import { LONGEST_TEXT, readText } from "../shared/read-text.js";
import { make, viewOf } from "../view.js";
import { SearchHitType } from "./search-hit.type.js";

@Resolver()
export class SearchResolver {
  constructor(private readonly searchPort: SearchPort) {}

  @Query(() => [SearchHitType], {
    description: "Finds things by words in Dutch or English, forgiving typing errors; best match first.",
    complexity: perPage(),
  })
  async search(
    @Ctx() context: RequestContext,
    @Arg("text", () => String, { description: `Words to look for, at most ${LONGEST_TEXT} characters.` })
    text: string,
    @Arg("kinds", () => [NodeKind], {
      nullable: true,
      description: "Only these kinds of things; without it every kind that can be searched.",
    })
    kinds: NodeKind[] | null,
    @First() first: number | null,
    @InLanguage() language: Language,
  ): Promise<SearchHitType[]> {
    const words = readText(text, "text");
    if (words === undefined) throw badInput("text", "one word at least");
    const view = viewOf(context, language);
    const labels = kinds ?? Object.values(NodeKind);
    const hits = await this.searchPort.search(words, labels, readFirst(first));
    context.budget.spend(hits.length);
    const found = await Promise.all(
      hits.map(async ({ label, id, score }) => {
        const node = await findNode(view, globalId(label as Label, id));
        return node === undefined ? [] : [make(SearchHitType, { node, kind: label as NodeKind, score })];
      }),
    );
    return found.flat();
  }
}
