import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { readGapTarget } from "../../domain/outcomes/gap-report.js";
import { readOutcome } from "../../domain/outcomes/read-outcome.js";
import type { OutcomesPort, WriteKey, WriteResult } from "../../domain/ports.js";
import type { RequestContext } from "../context.js";
import { badInput } from "../errors.js";
import { InLanguage, type Language } from "../shared/language.js";
import { make, viewOf, type View } from "../view.js";
import { GapKind, OutcomeAnswer, WriteRefusal } from "./outcome.enums.js";
import { OutcomeInput } from "./outcome.input.js";
import type { RateLimit } from "./rate-limit.js";
import { toNotWritten, WriteOutcome, WrittenType, type NotWrittenType } from "./written.type.js";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const Key = (): ParameterDecorator =>
  Arg("key", () => ID, {
    description: "A new UUID for each report. The same key with the same content is counted once.",
  }) as ParameterDecorator;

@Resolver()
export class OutcomeResolver {
  constructor(
    private readonly outcomes: OutcomesPort | undefined,
    private readonly limit: RateLimit,
  ) {}

  @Mutation(() => WriteOutcome, {
    description:
      "Tells what came of one path. Off unless this server has a token. Answers are counted per link, never per person; fewer than ten are neither shown nor used, and ten make a new version of the graph.",
  })
  recordOutcome(
    @Ctx() context: RequestContext,
    @Arg("outcome", () => OutcomeInput, { description: "What came of it." }) outcome: OutcomeInput,
    @Key() key: string,
    @InLanguage() language: Language,
  ): Promise<WrittenType | NotWrittenType> {
    return this.write(viewOf(context, language), key, (port, as, { world }) => {
      const { answers, unknown } = readOutcome(world, toDomain(outcome));
      const [first] = unknown;
      if (first !== undefined) throw badInput(`outcome.${first.position}`, first.expected);
      if (answers.length === 0) throw badInput("outcome", "at least one of played, helped and gotIn");
      return port.recordOutcome(as, answers);
    });
  }

  @Mutation(() => WriteOutcome, {
    description:
      "Tells that something in the graph is missing, wrong or not fitting. Off unless this server has a token. A kind and an id, no words.",
  })
  reportGap(
    @Ctx() context: RequestContext,
    @Arg("kind", () => GapKind, { description: "What is the matter." }) kind: GapKind,
    @Arg("id", () => ID, { description: "Global id of a node, or the key of a link." }) id: string,
    @Key() key: string,
    @InLanguage() language: Language,
  ): Promise<WrittenType | NotWrittenType> {
    return this.write(viewOf(context, language), key, (port, as, { world }) => {
      const target = readGapTarget(world, id);
      if (target === undefined) throw badInput("id", "a global id of this graph, or the key of a link");
      return port.reportGap(as, kind, target);
    });
  }

  private async write(
    view: View,
    key: string,
    work: (port: OutcomesPort, key: WriteKey, view: View) => Promise<WriteResult>,
  ): Promise<WrittenType | NotWrittenType> {
    const { writer } = view.context;
    if (this.outcomes === undefined) return toNotWritten(view, WriteRefusal.OFF);
    if (typeof writer === "string") return toNotWritten(view, WriteRefusal[writer]);
    const seconds = this.limit.take();
    if (seconds > 0) return toNotWritten(view, WriteRefusal.TOO_MANY, seconds);
    if (!UUID.test(key)) throw badInput("key", "a UUID");
    const result = await work(this.outcomes, { key: key.toLowerCase(), writer: writer.name }, view);
    if (result === "KEY_REUSED") return toNotWritten(view, WriteRefusal.KEY_REUSED);
    return make(WrittenType, { isRepeat: result === "REPEATED" });
  }
}

function toDomain({ played, helped, gotIn }: OutcomeInput): Parameters<typeof readOutcome>[1] {
  const isYes = (answer: OutcomeAnswer): boolean => answer === OutcomeAnswer.YES;
  return {
    played: played ? { link: played.link, yes: isYes(played.answer) } : undefined,
    helped: helped ? { ...helped, yes: isYes(helped.answer) } : undefined,
    gotIn: gotIn ? { ...gotIn, yes: isYes(gotIn.answer) } : undefined,
  };
}
