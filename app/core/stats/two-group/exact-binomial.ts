import { binomialCdf, binomialPmf } from "../distributions";

/** Probabilities this close are the same outcome seen through rounding (R uses the same margin). */
const SAME = 1 + 1e-7;

/**
 * Two-sided p of the exact binomial test: the chance of every outcome no more likely than the one
 * seen. `successes` and `trials` whole, 0 < `probability` < 1; no trials give 1.
 * Source: R's binom.test. Found by bisection, so a million trials cost no more than a few dozen.
 */
export function exactBinomialP(
  successes: number,
  trials: number,
  probability: number,
): number {
  const expected = trials * probability;
  if (successes === expected) return 1;
  const bound = binomialPmf(successes, trials, probability) * SAME;
  const unlikely = (count: number) =>
    binomialPmf(count, trials, probability) <= bound;
  const below = (count: number) =>
    count < 0 ? 0 : binomialCdf(count, trials, probability);
  // Counted as failures, the far tail keeps its digits; 1 less the other tail would lose them.
  const from = (count: number) =>
    count > trials ? 0 : binomialCdf(trials - count, trials, 1 - probability);
  // Beyond the mode the probability falls: look there for where it drops under the bound.
  if (successes < expected) {
    const first = firstWhere(unlikely, Math.ceil(expected), trials + 1);
    return Math.min(1, below(successes) + from(first));
  }
  const first = firstWhere(
    (distance) => unlikely(Math.floor(expected) - distance),
    0,
    Math.floor(expected) + 1,
  );
  return Math.min(1, below(Math.floor(expected) - first) + from(successes));
}

/** Least whole number of `from` … `to − 1` from which the (monotone) condition holds, else `to`. */
function firstWhere(
  holds: (value: number) => boolean,
  from: number,
  to: number,
): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
