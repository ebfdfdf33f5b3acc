import { groupMoments } from "../answers/group-moments";
import type { MetricKind, Observation } from "../contract";

/**
 * Variance of each period's metric that comes from asking only some customers (or from counting few events): the spread of
 * the answers within the periods, pooled over all, over the answers of each. 0 where it cannot be known: for plain values, and
 * where no period has two answers.
 */
export function samplingVariances(
  periods: readonly (readonly Observation[])[],
  kind: MetricKind,
): number[] {
  if (kind === "value") return periods.map(() => 0);
  const moments = periods.map((group) => groupMoments(kind, group));
  const isRate = kind === "rate";
  let [squares, weight] = [0, 0];
  for (const moment of moments) {
    if (!moment) continue;
    const freedom = isRate ? moment.n : moment.n - 1;
    squares += freedom * (isRate ? moment.mean : moment.variance);
    weight += freedom;
  }
  const ofOne = weight > 0 ? squares / weight : 0;
  return moments.map((moment) =>
    moment && moment.n > 0 ? ofOne / moment.n : 0,
  );
}
