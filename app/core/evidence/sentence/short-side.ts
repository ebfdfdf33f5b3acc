import type { Check } from "../contract";

export type ShortSide = "before" | "after" | "both";

/** Which side of the start has too few periods, by the detail of a `few-periods` check. */
export function shortSide({
  before,
  after,
  needed,
}: Check["detail"]): ShortSide {
  const lacks = (periods: unknown) => Number(periods) < Number(needed);
  if (lacks(before) && lacks(after)) return "both";
  return lacks(before) ? "before" : "after";
}
