import type { Replication } from "./random-effects";

export interface Shrunken {
  outcome: "shrunken";
  /** Share of each estimate that is taken away, 0–1. */
  shrinkage: number;
  /** In the order given. */
  estimates: number[];
}

export interface NotShrunken {
  outcome: "not-computable";
  reason: "too-few-tests" | "no-standard-error";
}

const FEWEST_TESTS = 6;

/**
 * Positive-part James–Stein shrinkage of many tests' estimates towards no effect, against the
 * winner's curse: a list of the best results promises more than it keeps.
 *
 * Each estimate loses the same share, (k − 2) / Σ (estimate / standard error)², at most all of it:
 * with equal standard errors this is the classical estimator, with unequal ones the classical one on
 * the standardised estimates. Under six tests: `too-few-tests` (the gain is not worth a surprise);
 * a standard error not above zero: `no-standard-error`.
 * Source: James & Stein 1961; Efron & Morris 1973; GrowthBook's scaled impact, with its prior mean of zero.
 */
export function shrinkJamesStein(
  tests: readonly Replication[],
): Shrunken | NotShrunken {
  if (tests.length < FEWEST_TESTS)
    return { outcome: "not-computable", reason: "too-few-tests" };
  if (!tests.every(({ standardError }) => standardError > 0)) {
    return { outcome: "not-computable", reason: "no-standard-error" };
  }
  const squares = tests.reduce(
    (sum, { estimate, standardError }) => sum + (estimate / standardError) ** 2,
    0,
  );
  const shrinkage = squares > 0 ? Math.min(1, (tests.length - 2) / squares) : 1;
  return {
    outcome: "shrunken",
    shrinkage,
    estimates: tests.map(({ estimate }) => estimate * (1 - shrinkage)),
  };
}
