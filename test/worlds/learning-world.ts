import { apiSketch } from "../api/api-world.js";
import type { Sketch } from "./sketch.js";

const both = (name: string, text: string) => ({ [`${name}Nl`]: `${text} (nl)`, [`${name}En`]: text });

function precedentProps(title: string, ended: string, more = {}) {
  return {
    ...both("title", title),
    ...both("pattern", "What happened"),
    ...both("askedFor", "A roof"),
    ...both("outcome", "How it went"),
    kindOfSource: "case-story",
    country: "NL",
    outcomeKind: ended,
    ...more,
  };
}

/** The API world with published cases, two documented knots and the requirements they stand or fall with. */
export function learningSketch(): Sketch {
  return apiSketch()
    .node("Precedent", "case-alike", precedentProps("Alike", "solved", { year: 2022 }))
    .edge("INVOLVED", "case-alike", "lost-home")
    .edge("INVOLVED", "case-alike", "homeless")
    .edge("INVOLVED", "case-alike", "single_person")
    .edge("USED", "case-alike", "room")
    .edge("SUPPORTED_BY", "case-alike", "a-page")
    .node(
      "Precedent",
      "case-failed",
      precedentProps("Failed", "failed", {
        stoodInTheWayJson: JSON.stringify([
          { condition: "registered-address" },
          { text_nl: "Geen loket", text_en: "No desk" },
        ]),
        namedButNotDone: ["postal-address"],
      }),
    )
    .edge("INVOLVED", "case-failed", "homeless")
    .edge("INVOLVED", "case-failed", "debt")
    .edge("INVOLVED", "case-failed", "no-income")
    .edge("USED", "case-failed", "urgency")
    .node("Precedent", "case-other", precedentProps("Other", "unclear"))
    .edge("INVOLVED", "case-other", "violence")
    .node("Knot", "knot-address", both("whyStuck", "No address, no home"))
    .edge("ABOUT", "knot-address", "no-address")
    .node("Knot", "knot-debt", both("whyStuck", "No home, no work"))
    .edge("ABOUT", "knot-debt", "debt")
    .edge("SUPPORTED_BY", "knot-debt", "a-page")
    .conditions("body-able", "papers")
    .requires("sign-on", "papers", { imposedBy: "policy", opens: ["knot-address"] })
    .requires("room", "papers", { imposedBy: "provider", opens: ["knot-address", "knot-debt"] })
    .requires("sign-on", "body-able", { imposedBy: "physics", opens: ["knot-address", "knot-debt"] });
}
