import { normalQuantile } from "../distributions";
import { type IntervalResult, notComputable } from "../estimate";

/**
 * Wilson's score interval for one proportion, as fractions 0–1.
 *
 * `successes` of `n` (0 <= successes <= n). Never leaves 0–1 and is sound at 0 and n, where
 * `standardError` is `null`. No answers: `too-few-answers`. Source: Wilson 1927; Newcombe 1998.
 */
export function wilsonInterval(
  successes: number,
  n: number,
  confidence: number,
): IntervalResult {
  if (n < 1) return notComputable("too-few-answers");
  const share = successes / n;
  const z2 = normalQuantile((1 + confidence) / 2) ** 2;
  const centre = (successes + z2 / 2) / (n + z2);
  const reach =
    Math.sqrt(z2 * n * share * (1 - share) + z2 ** 2 / 4) / (n + z2);
  return {
    outcome: "estimated",
    estimate: share,
    standardError:
      share > 0 && share < 1 ? Math.sqrt((share * (1 - share)) / n) : null,
    // The limit is exactly the estimate at both ends; rounding must not leave it a hair inside.
    low: successes === 0 ? 0 : Math.max(0, centre - reach),
    high: successes === n ? 1 : Math.min(1, centre + reach),
    degreesOfFreedom: null,
  };
}
