import { registerEnumType } from "type-graphql";

/** Kinds of node this API can hand out, by the label they have in the graph. */
export enum NodeKind {
  LIFE_EVENT = "LifeEvent",
  ISSUE = "Issue",
  CONDITION = "Condition",
  CIRCUMSTANCE = "Circumstance",
  GROUP = "Group",
  INTERVENTION = "Intervention",
  ROUTE = "Route",
  LEGAL_BASIS = "LegalBasis",
  PROVIDER = "Provider",
  PROVIDER_KIND = "ProviderKind",
  AREA = "Area",
  DOMAIN = "Domain",
  SOURCE = "Source",
}

registerEnumType(NodeKind, {
  name: "NodeKind",
  description: "Kinds of things in the graph.",
  valuesConfig: {
    LIFE_EVENT: { description: "Something that happens in a life." },
    ISSUE: { description: "Something that weighs on a life." },
    CONDITION: { description: "Something that must be so before help can be reached." },
    CIRCUMSTANCE: { description: "A plain fact about a household." },
    GROUP: { description: "People for whom something is meant." },
    INTERVENTION: { description: "Something simple that can help." },
    ROUTE: { description: "The usual way by which a condition comes about." },
    LEGAL_BASIS: { description: "An article of law or another rule." },
    PROVIDER: { description: "An organisation that offers interventions." },
    PROVIDER_KIND: { description: "A kind of provider." },
    AREA: { description: "A place on the map." },
    DOMAIN: { description: "A part of life." },
    SOURCE: { description: "Something that was read." },
  },
});
