import { Sketch } from "./sketch.js";

/**
 * `size` conditions in a circle: the usual way to each asks for the next, and the last asks for the first. Beside
 * it `decoys` conditions that open by a usual way without demands, with acts that ask for them and give nothing.
 */
export function circleSketch(size: number, decoys = 2): Sketch {
  const sketch = new Sketch().issues("stuck");
  for (let place = 0; place < size; place++) sketch.conditions(condition(place));
  for (let place = 0; place < size; place++) {
    sketch
      .act(`route-${place}`, {}, {}, "Route")
      .requires(`route-${place}`, condition((place + 1) % size))
      .edge("ESTABLISHES", `route-${place}`, condition(place), { probability: 0.8 });
  }
  for (let place = 0; place < decoys; place++) {
    sketch
      .conditions(`decoy-${place}`)
      .act(`open-${place}`, {}, {}, "Route")
      .edge("ESTABLISHES", `open-${place}`, `decoy-${place}`, { probability: 0.9 })
      .act(`busy-${place}`, { stuck: 1 })
      .requires(`busy-${place}`, `decoy-${place}`);
  }
  return sketch
    .act("bridge", { stuck: 3 }, { costLow: 50, costHigh: 150, leadHigh: 14 })
    .edge("ESTABLISHES", "bridge", condition(0), { probability: 0.6 })
    .act("weak-bridge", { stuck: 3 })
    .edge("ESTABLISHES", "weak-bridge", condition(0), { probability: 0.2 });
}

export function condition(place: number): string {
  return `condition-${place}`;
}

/** Every condition of the circle answered with no. */
export function allNo(size: number): { conditions: { condition: string; holds: "NO" }[] } {
  return {
    conditions: Array.from({ length: size }, (_, place) => ({ condition: condition(place), holds: "NO" })),
  };
}
