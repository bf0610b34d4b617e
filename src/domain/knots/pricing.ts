import type { Facts } from "../facts.js";
import { isKnown } from "../fit.js";
import type { World } from "../world.js";
import type { Access } from "./access.js";
import { ESTABLISH_THRESHOLD, interventionOf, netOf } from "./net.js";
import { basePoints, POINTS } from "./points.js";

/** Prices acts in points for one household: always above 0. */
export class Pricing {
  private readonly known = new Map<number, number>();

  constructor(
    private readonly world: World,
    private readonly facts: Facts,
    private readonly access: Pick<Access, "groupUnknown" | "unfit">,
  ) {}

  /** Price of counting on an unsure condition. */
  readonly lean = POINTS.lean;

  /**
   * Prices for goals to which only some conditions matter: `euros/250 + days/14 + mandate + effort/p`, with p the
   * best declared chance among the effects of the act that matter (1 when none does: it is done for its own sake,
   * or sets a demand aside), and more where nothing that is known points to the act.
   */
  towards(conditions: ReadonlySet<number>): (act: number) => number {
    const { acts, up } = netOf(this.world);
    return (act) => {
      let chance = 0;
      for (const { condition, probability } of acts[act]?.establishes ?? []) {
        if (probability < ESTABLISH_THRESHOLD || probability <= chance) continue;
        if (up[condition]?.some((each) => conditions.has(each))) chance = probability;
      }
      return this.fixed(act) + POINTS.effort / (chance === 0 ? 1 : chance);
    };
  }

  private fixed(act: number): number {
    const known = this.known.get(act);
    if (known !== undefined) return known;
    const net = netOf(this.world);
    const action = net.acts[act];
    if (action === undefined) throw new RangeError("expected the number of an act");
    const price = basePoints(action) + this.aptness(act, interventionOf(net, act));
    this.known.set(act, price);
    return price;
  }

  private aptness(act: number, intervention: number | undefined): number {
    const found = intervention === undefined ? undefined : this.world.interventions.list[intervention];
    if (found === undefined) return 0;
    const { told } = this.facts;
    const isMeant = found.addresses.some(({ grade, cause }) => grade > 0 && told[cause] === 1);
    const isFitted = found.fitsWhen.length === 0 || found.fitsWhen.some((fact) => isKnown(this.facts, fact));
    return (
      (isMeant ? 0 : POINTS.elsewhere) +
      (isFitted ? 0 : POINTS.unfitted) +
      (this.access.groupUnknown.has(act) ? POINTS.group : 0) +
      (this.access.unfit.has(act) ? POINTS.unfit : 0)
    );
  }
}
