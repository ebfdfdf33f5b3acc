import type { MetricKind, Observation } from "../contract";
import { commonStep, periodsBetween } from "../period/granularity";
import type {
  PlacedObservation,
  Placement,
} from "../period/place-observations";
import { samplingVariances } from "./sampling-variance";

/** One period of the treated units together. */
export interface PeriodPoint {
  period: string;
  day: number;
  after: boolean;
  /** 1 for the first period observed; a missing period counts. Years and quarters, told by their first months, count as one each. */
  t: number;
  /** The metric in this period, in its own unit. */
  value: number;
  /** Events and exposure; a `value` counts as events over an exposure of 1. */
  count: number;
  exposure: number;
  /** Variance that the sampling of answers alone gives `value`; 0 where it is not known. */
  sampling?: number;
}

/**
 * One point per period, in order. Answers and events are summed over the units and rows of a period before the metric is
 * taken; of a `value`, which cannot be summed, the plain mean of the rows is taken.
 */
export function periodSeries(
  placement: Placement,
  kind: MetricKind,
): PeriodPoint[] {
  const groups = new Map<number, PlacedObservation[]>();
  for (const placed of placement.placed) {
    const group = groups.get(placed.day);
    if (group) group.push(placed);
    else groups.set(placed.day, [placed]);
  }
  const firstDay = placement.placed[0]?.day ?? 0;
  const offsetOf = (day: number) =>
    periodsBetween(firstDay, day, placement.granularity);
  const step = commonStep([...groups.keys()].map(offsetOf));
  const points = [...groups.entries()].map(([day, group]) => {
    const { value, count, exposure } = periodValue(group, kind);
    const t = 1 + offsetOf(day) / step;
    return {
      period: group[0]!.observation.period,
      day,
      after: group[0]!.after,
      t,
      value,
      count,
      exposure,
    };
  });
  const sampling = samplingVariances(
    [...groups.values()].map((group) =>
      group.map(({ observation }) => observation),
    ),
    kind,
  );
  return points.map((point, i) => ({ ...point, sampling: sampling[i] }));
}

function periodValue(group: readonly PlacedObservation[], kind: MetricKind) {
  if (kind === "rate") {
    const count = total(group, "count");
    const exposure = total(group, "exposure");
    return { value: count / exposure, count, exposure };
  }
  const value = levelOf(group, kind);
  return { value, count: value, exposure: 1 };
}

function levelOf(
  group: readonly PlacedObservation[],
  kind: Exclude<MetricKind, "rate">,
): number {
  switch (kind) {
    case "mean":
      return total(group, "sum") / total(group, "n");
    case "proportion":
      return total(group, "successes") / total(group, "n");
    case "value":
      return total(group, "value") / group.length;
    case "nps": {
      const promoters = total(group, "promoters");
      const detractors = total(group, "detractors");
      const answers = promoters + total(group, "passives") + detractors;
      return (100 * (promoters - detractors)) / answers;
    }
  }
}

type Statistic = Exclude<
  keyof Observation,
  "period" | "unit" | "arm" | "block"
>;

function total(group: readonly PlacedObservation[], field: Statistic): number {
  let sum = 0;
  for (const { observation } of group) sum += observation[field] ?? 0;
  return sum;
}
