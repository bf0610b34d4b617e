import type { EdgeRow } from "../../domain/graph-rows.js";
import type { Exclusion, Fit, Intervention, Seeds } from "../seeds/types.js";
import { actionEdges, loadBearing, type LoadBearing } from "./actions.js";
import { statutoryRules } from "./law.js";
import { propsOf, rangeProps } from "./props.js";
import { edge, edges, join, node, type End, type Props, type RowSet } from "./row-set.js";
import { sourceList, supportedBy } from "./sources.js";
import { otherUplProducts } from "./upl.js";

/** Fields that become edges or get other names below. */
const ELSEWHERE = [
  "actors", "only_for", "addresses", "requires", "establishes", "excludes", "cautions", "fits_when", "not_when",
  "legal_basis", "rule_space", "mandate", "cost_eur", "lead_time_days", "saves", "sources",
]; // prettier-ignore

export function interventionRows(seeds: Seeds): RowSet {
  const bearing = loadBearing(seeds);
  const themeOf = new Map(seeds.issues.map(({ id, theme }) => [id, theme]));
  return join(
    ...seeds.interventions.map((seed): RowSet => {
      const end: End = ["Intervention", seed.id];
      const theme = themeOf.get(mainIssue(seed) ?? "");
      const props = {
        ...nodeProps(seed),
        ...(theme === undefined ? {} : { theme }),
        ...otherUplProducts(seeds.upl, seed.id),
        ...statutoryRules(seeds.statutoryOfferings, seed.id),
      };
      return { nodes: [node(end, props)], edges: edgesOf(end, seed, bearing) };
    }),
  );
}

/** The first of the issues it is most made for; gives the intervention its theme. */
function mainIssue({ addresses = [] }: Intervention): string | undefined {
  const highest = Math.max(...addresses.map(({ grade }) => grade));
  return addresses.find(({ grade }) => grade === highest)?.issue;
}

function nodeProps(seed: Intervention): Props {
  const { mandate, rule_space: room, cautions = [], saves } = seed;
  return {
    ...propsOf(seed, ELSEWHERE),
    ...rangeProps("cost", seed.cost_eur),
    ...rangeProps("lead", seed.lead_time_days),
    ...propsOf({
      who_decides: mandate.who_decides,
      mandate_note_nl: mandate.note_nl,
      mandate_note_en: mandate.note_en,
      spend_limit: mandate.spend_limit,
      rule_space: room.value,
      must_when_conditions_met: room.must_when_conditions_met,
      cautions_nl: cautions.map(({ text_nl }) => text_nl),
      cautions_en: cautions.map(({ text_en }) => text_en),
      saves_nl: saves?.text_nl,
      saves_en: saves?.text_en,
    }),
    ...sourceList(saves?.sources, "savesSources"),
  };
}

function edgesOf(end: End, seed: Intervention, bearing: LoadBearing): EdgeRow[] {
  return [
    ...(seed.addresses ?? []).map(({ issue, resolves, ...rest }, place) =>
      edge("ADDRESSES", end, ["Issue", issue], { ...propsOf(rest), listed: resolves === true, place }),
    ),
    ...actionEdges(end, seed, bearing),
    ...(seed.excludes ?? []).map((exclusion, place) => exclusionEdge(end, exclusion, place)),
    ...fitEdges("FITS_WHEN", end, seed.fits_when),
    ...fitEdges("NOT_WHEN", end, seed.not_when),
    ...(seed.only_for === undefined
      ? []
      : [edge("ONLY_FOR", end, ["Group", seed.only_for.group], propsOf(seed.only_for, ["group"]))]),
    ...edges("DONE_BY", end, "ProviderKind", seed.actors),
    ...groundings(end, seed),
    ...supportedBy(end, seed.sources),
  ];
}

function exclusionEdge(from: End, seed: Exclusion, place: number): EdgeRow {
  const props = { ...propsOf(seed, ["issue", "condition", "intervention"]), place };
  if (seed.issue !== undefined) return edge("EXCLUDES", from, ["Issue", seed.issue], props);
  if (seed.condition !== undefined) return edge("EXCLUDES", from, ["Condition", seed.condition], props);
  return edge("EXCLUDES", from, ["Intervention", seed.intervention ?? ""], props);
}

/** `holds` is false only for conditions that must fail. */
function fitEdges(type: "FITS_WHEN" | "NOT_WHEN", from: End, fit: Fit = {}): EdgeRow[] {
  const to = (label: End[0], ids: readonly string[] = [], holds = true): EdgeRow[] =>
    ids.map((id) => edge(type, from, [label, id], { holds }));
  return [
    ...to("Circumstance", fit.circumstances),
    ...to("Issue", fit.issues),
    ...to("LifeEvent", fit.life_events),
    ...to("Condition", fit.conditions_true),
    ...to("Condition", fit.conditions_false, false),
  ];
}

/**
 * The law an intervention names. `inRuleSpace`: the room it leaves was read from this basis; where the seed names other
 * bases for that room they are added with `named` false.
 */
function groundings(end: End, { legal_basis: named = [], rule_space, mandate }: Intervention): EdgeRow[] {
  const decisive = rule_space.legal_basis ?? named;
  return [...new Set([...named, ...decisive])].map((id, place) =>
    edge("GROUNDED_IN", end, ["LegalBasis", id], {
      ruleSpace: rule_space.value,
      whoDecides: mandate.who_decides,
      inRuleSpace: decisive.includes(id),
      named: named.includes(id),
      place,
    }),
  );
}
