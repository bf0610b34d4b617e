import type { Text } from "../text.js";
import type { World } from "../world.js";
import type { Bottleneck } from "./bottlenecks.js";

const WHO: Readonly<Record<string, Text>> = {
  law: { nl: "Dat staat in de wet.", en: "The law asks for it." },
  policy: { nl: "Dat is beleid van een overheid.", en: "It is the policy of a public body." },
  provider: { nl: "De aanbieder vraagt dat.", en: "Who offers it asks for it." },
  practice: {
    nl: "Geen regel vraagt dat: zo is het gegroeid.",
    en: "No rule asks for it: it is how practice works.",
  },
  physics: { nl: "Zonder dat kan het niet.", en: "It cannot be done without." },
};

/** A bottleneck as sentences to bring to those who make the rules: what asks for what, who says so, what it locks. */
export function bottleneckSentence(world: World, { action, requirement, opens, deadEnds }: Bottleneck): Text {
  const needed = world.conditions.list[requirement.condition]?.name;
  const who = WHO[requirement.imposedBy];
  const nl = [
    `“${action.name.nl}” vraagt: “${needed?.nl ?? ""}”.`,
    who?.nl,
    opens.length === 0 ? undefined : `Zonder die eis ${knotsNl(opens.length)} open.`,
    deadEnds === 0 ? undefined : `Ongeveer ${deadEnds} keer kwam iemand hier niet verder.`,
  ];
  const en = [
    `“${action.name.en}” asks for “${needed?.en ?? ""}”.`,
    who?.en,
    opens.length === 0 ? undefined : `Without that, ${knotsEn(opens.length)}.`,
    deadEnds === 0 ? undefined : `About ${deadEnds} times someone got no further here.`,
  ];
  const join = (parts: readonly (string | undefined)[]): string =>
    parts.filter((part) => part !== undefined).join(" ");
  return { nl: join(nl), en: join(en) };
}

function knotsNl(count: number): string {
  return count === 1 ? "gaat 1 beschreven knoop" : `gaan ${count} beschreven knopen`;
}

function knotsEn(count: number): string {
  return count === 1 ? "1 documented knot opens" : `${count} documented knots open`;
}
