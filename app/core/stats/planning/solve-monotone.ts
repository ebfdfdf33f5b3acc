/**
 * The point of `low` … `high` where a rising function reaches `target`, by bisection to `precision`
 * of it (a double's own unless told); `null` where it does not reach it within the bounds.
 */
export function solveRising(
  rises: (at: number) => number,
  target: number,
  low: number,
  high: number,
  precision = 1e-12,
): number | null {
  if (rises(high) < target) return null;
  if (rises(low) >= target) return low;
  let [below, above] = [low, high];
  for (let step = 0; step < 200 && above - below > precision * above; step++) {
    const middle =
      below > 0 && above / below > 4
        ? Math.sqrt(below * above)
        : (below + above) / 2;
    if (rises(middle) >= target) above = middle;
    else below = middle;
  }
  return (below + above) / 2;
}
