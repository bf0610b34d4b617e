import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { readMunicipality, wholeCountry } from "../../domain/municipality.js";
import type { RequestContext } from "../context.js";
import { badInput } from "../errors.js";
import { InterventionType } from "../intervention/intervention.type.js";
import { MOST_OFFERS } from "../loaders.js";
import { First, readFirst } from "../shared/page.js";
import { readText } from "../shared/read-text.js";
import { usually } from "../shared/estimate.js";
import { at, type View } from "../view.js";
import { LocalOffersType, toLocalOffers } from "./offer.type.js";

export const USUAL_OFFERS = 3;

@Resolver(() => InterventionType)
export class InterventionOffersResolver {
  @FieldResolver(() => LocalOffersType, {
    nullable: true,
    description:
      "Who offers it at a place; null, with an error beside it, while the database cannot be reached.",
    complexity: usually(USUAL_OFFERS),
  })
  async providers(
    @Root() { view, place }: InterventionType,
    @Ctx() { loaders }: RequestContext,
    @Arg("municipality", () => String, {
      nullable: true,
      description:
        "Code or name of the municipality. Without it only what is offered for the whole country is shown.",
    })
    municipality: string | null,
    @First(USUAL_OFFERS, MOST_OFFERS) first: number | null,
  ): Promise<LocalOffersType> {
    const most = readFirst(first, USUAL_OFFERS, MOST_OFFERS);
    const intervention = at(view.world.interventions.list, place).id;
    const local = await loaders.offers.load({ intervention, areas: areasOf(view, municipality) });
    return toLocalOffers(view, local, most);
  }
}

function areasOf({ world }: View, municipality: string | null): readonly string[] {
  const words = readText(municipality, "municipality");
  if (words === undefined) return wholeCountry(world);
  const reading = readMunicipality(world, words);
  if (reading?.area === undefined) throw badInput("municipality", "the code or the name of one municipality");
  return reading.chain;
}
