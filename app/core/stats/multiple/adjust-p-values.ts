/**
 * Holm's step-down adjustment: reject where the adjusted p is at most the risk, and the chance of
 * any false rejection stays under it, however the tests depend on each other.
 * `pValues` in 0–1, any order; answers in the same order. Source: Holm 1979; R's p.adjust.
 */
export function holm(pValues: readonly number[]): number[] {
  const adjusted = pValues.map(() => 1);
  let floor = 0;
  for (const [rank, index] of ranked(pValues).entries()) {
    floor = Math.max(floor, (pValues.length - rank) * (pValues[index] ?? 1));
    adjusted[index] = Math.min(1, floor);
  }
  return adjusted;
}

/**
 * Benjamini and Hochberg's step-up adjustment: reject where the adjusted p is at most the risk, and
 * the expected share of false ones among the rejections stays under it (independent tests, or
 * positively dependent ones). Same order as given. Source: Benjamini & Hochberg 1995; R's p.adjust.
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const adjusted = pValues.map(() => 1);
  let ceiling = 1;
  for (const [fromLast, index] of ranked(pValues).reverse().entries()) {
    ceiling = Math.min(
      ceiling,
      ((pValues[index] ?? 1) * pValues.length) / (pValues.length - fromLast),
    );
    adjusted[index] = ceiling;
  }
  return adjusted;
}

/** Indexes from the smallest p to the largest. */
function ranked(pValues: readonly number[]): number[] {
  return pValues
    .map((_, index) => index)
    .sort((a, b) => (pValues[a] ?? 1) - (pValues[b] ?? 1));
}
