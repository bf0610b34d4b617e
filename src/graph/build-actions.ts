import type {
  Action,
  Address,
  Exclusion,
  FactRef,
  Intervention,
  Range,
  Requirement,
  Risk,
  Route,
} from "../domain/concepts.js";
import type { EdgeRow, NodeRow } from "../domain/graph-rows.js";
import { ownHands, simplicity } from "../domain/nearness.js";
import type { Catalogue } from "../domain/world.js";
import { sourced, type Concepts } from "./build-concepts.js";
import { placesByLabel } from "./build-logic.js";
import { optional, Props } from "./props.js";
import { catalogueOf, placeOf, type RowIndex } from "./row-index.js";

/** Builds interventions and ordinary routes with everything the solver reads of them. */
export class ActionBuilder {
  private readonly place: ReturnType<typeof placesByLabel>;

  constructor(
    private readonly rows: RowIndex,
    concepts: Concepts,
  ) {
    this.place = placesByLabel(concepts);
  }

  routes(): Catalogue<Route> {
    return catalogueOf(this.rows.nodes("Route"), (row) => this.action(row));
  }

  interventions(): Catalogue<Intervention> {
    const rows = this.rows.nodes("Intervention");
    const index = new Map(rows.map(({ id }, place) => [id, place]));
    return catalogueOf(rows, (row) => this.intervention(row, index));
  }

  private intervention(row: NodeRow, index: ReadonlyMap<string, number>): Intervention {
    const props = new Props(row);
    const from = (type: EdgeRow["type"]): readonly EdgeRow[] =>
      this.rows.edgesFrom(type, "Intervention", row.id);
    const only = from("ONLY_FOR")[0];
    const action = this.action(row);
    return {
      ...action,
      ...sourced(row, this.rows),
      description: props.both("description"),
      theme: props.maybeText("theme") ?? "",
      unconventional: props.flag("unconventional"),
      addresses: from("ADDRESSES").flatMap((edge) => this.address(edge)),
      fitsWhen: from("FITS_WHEN").map((edge) => this.factRef(edge)),
      notWhen: from("NOT_WHEN").map((edge) => this.factRef(edge)),
      ...optional(
        "onlyFor",
        only && { group: this.place("Group", only.to), text: new Props(only).both("text") },
      ),
      excludes: from("EXCLUDES").map((edge) => this.exclusion(edge, index)),
      cautions: props.bothLists("cautions"),
      ...optional("preconditions", props.maybeBoth("preconditions")),
      ...optional("contraindications", props.maybeBoth("contraindications")),
      evidenceOf: props.text("evidenceOf"),
      evidenceStrength: props.text("strength"),
      ...optional("effect", props.maybeBoth("effect")),
      ...optional("context", props.maybeBoth("context")),
      ruleSpace: props.text("ruleSpace"),
      mustWhenConditionsMet: props.flag("mustWhenConditionsMet"),
      ...optional("mandateNote", props.maybeBoth("mandateNote")),
      grounds: from("GROUNDED_IN").map((edge) => ({
        legalBasis: edge.to,
        decisive: new Props(edge).flag("inRuleSpace"),
      })),
      actors: from("DONE_BY").map(({ to }) => to),
      ordinaryRoute: props.flag("ordinaryRoute"),
      ownHands: ownHands(action),
      simplicity: simplicity(action),
    };
  }

  private action(row: NodeRow): Action {
    const props = new Props(row);
    const from = (type: EdgeRow["type"]): readonly EdgeRow[] => this.rows.edgesFrom(type, row.label, row.id);
    return {
      id: row.id,
      name: props.both("name"),
      kind: props.text("kind"),
      doneBy: props.text("doneBy"),
      whoDecides: props.text("whoDecides"),
      requires: from("REQUIRES").map((edge) => this.requirement(edge)),
      establishes: from("ESTABLISHES").map((edge) => ({
        condition: this.place("Condition", edge.to),
        probability: new Props(edge).number("probability"),
      })),
      risks: from("RISKS").map((edge) => this.risk(edge)),
      cost: range(props, "cost"),
      leadTime: range(props, "lead"),
      firstStep: props.both("firstStep"),
    };
  }

  private address(edge: EdgeRow): Address[] {
    const props = new Props(edge);
    const grade = props.maybeNumber("grade");
    if (grade === undefined) return [];
    return [{ cause: this.place("Issue", edge.to), grade, ...optional("effect", props.maybeBoth("effect")) }];
  }

  private factRef(edge: EdgeRow): FactRef {
    const kind = ({ LifeEvent: "lifeEvent", Issue: "issue", Circumstance: "circumstance" } as const)[
      edge.toLabel as "Issue"
    ];
    const holds = edge.props["holds"] !== false;
    return { kind: kind ?? "condition", index: this.place(edge.toLabel, edge.to), holds };
  }

  private requirement(edge: EdgeRow): Requirement {
    const props = new Props(edge);
    const opens = props.list("opens");
    return {
      condition: this.place("Condition", edge.to),
      hard: props.flag("hard"),
      imposedBy: props.text("imposedBy"),
      waivableBy: props.list("waivableBy"),
      ...optional("note", props.maybeBoth("note")),
      ...optional("opens", opens.length === 0 ? undefined : opens),
    };
  }

  private risk(edge: EdgeRow): Risk {
    const props = new Props(edge);
    return {
      condition: this.place("Condition", edge.to),
      when: props.both("when"),
      prevent: props.both("prevent"),
      chance: props.text("chance"),
    };
  }

  private exclusion(edge: EdgeRow, interventions: ReadonlyMap<string, number>): Exclusion {
    const props = new Props(edge);
    const target = edge.toLabel;
    return {
      kind: target === "Issue" ? "issue" : target === "Condition" ? "condition" : "intervention",
      index:
        target === "Intervention"
          ? placeOf(interventions, edge.to, "intervention")
          : this.place(target, edge.to),
      when: props.maybeText("when") === "fails" ? "fails" : "holds",
      hard: props.flag("hard"),
      why: props.both("why"),
    };
  }
}

function range(props: Props, name: "cost" | "lead"): Range {
  return {
    low: props.number(`${name}Low`),
    high: props.number(`${name}High`),
    basis: props.maybeText(`${name}Basis`) ?? "editorial",
    sources: props.list(`${name}Sources`),
    needsSource: props.flag(`${name}NeedsSource`),
  };
}
