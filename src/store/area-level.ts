import { AREA_LEVELS, type AreaLevel } from "../domain/ports.js";

const BY_CODE: readonly (readonly [RegExp, AreaLevel])[] = [
  [/^(wk|bu)\d+$/, "neighbourhood"],
  [/^gm\d+$/, "municipality"],
  [/^pv\d+$/, "province"],
  [/^[a-z]{2}$/, "country"],
];

/** How near an area is, read from its code; everything that is no code is a region. */
export function areaLevel(code: string): AreaLevel {
  return BY_CODE.find(([pattern]) => pattern.test(code))?.[1] ?? "region";
}

/** 0 is nearest. */
export function levelOrder(level: AreaLevel): number {
  return AREA_LEVELS.indexOf(level);
}
