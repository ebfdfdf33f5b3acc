import { compensatedSum } from "~/core/stats/compensated-sum";
import { momentsFromSums, momentsOf, type Moments } from "~/core/stats/moments";
import type { MetricKind, Observation } from "../contract";

type Statistic = Exclude<
  keyof Observation,
  "period" | "unit" | "arm" | "block"
>;

/**
 * Mean and variance of one answer over some observations taken together, in the metric's unit: an NPS answer is −100, 0 or 100, a
 * success is 1, one `value` is one answer. Of a rate, `n` is the exposure and the variance such that variance/n is (count + ½)/exposure².
 * `null` without answers.
 */
export function groupMoments(
  kind: MetricKind,
  observations: readonly Observation[],
): Moments | null {
  const total = (field: Statistic) =>
    compensatedSum(observations.map((observation) => observation[field] ?? 0));
  switch (kind) {
    case "value":
      return momentsOf(observations.map(({ value }) => value ?? 0));
    case "mean":
      return momentsFromSums({
        n: total("n"),
        sum: total("sum"),
        sumSquares: total("sumSquares"),
      });
    case "proportion":
      return momentsFromSums({
        n: total("n"),
        sum: total("successes"),
        sumSquares: total("successes"),
      });
    case "nps": {
      const [promoters, detractors] = [total("promoters"), total("detractors")];
      const n = promoters + total("passives") + detractors;
      return momentsFromSums({
        n,
        sum: 100 * (promoters - detractors),
        sumSquares: 10_000 * (promoters + detractors),
      });
    }
    case "rate": {
      const [count, exposure] = [total("count"), total("exposure")];
      return exposure > 0
        ? {
            n: exposure,
            mean: count / exposure,
            variance: (count + 0.5) / exposure,
          }
        : null;
    }
  }
}
