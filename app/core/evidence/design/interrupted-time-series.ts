import type { AnalyseInput, Check } from "../contract";
import type { Placement } from "../period/place-observations";
import { analyseSeries, countSides } from "../series/analyse-series";
import type { DesignOutcome } from "./design-result";
import { periodSeries } from "../series/period-series";

/** Periods before the start from which the series itself is a firm comparison. */
export const FIRM_PERIODS_BEFORE = 12;

/**
 * Interrupted time series: did the level leave the course it was on? Segmented regression with a trend, on all treated units
 * together. At least 3 periods before and 2 after (3 with a change of slope); fewer are refused.
 */
export function interruptedTimeSeries(
  input: AnalyseInput,
  placement: Placement,
): DesignOutcome {
  const points = periodSeries(placement, input.metric.kind);
  const analysed = analyseSeries(input, points, {
    trend: true,
    granularity: placement.granularity,
  });
  if (!analysed.ok) return analysed;
  const { before } = countSides(points);
  const firm = before >= FIRM_PERIODS_BEFORE;
  const baseline: Check = {
    name: "baseline-length",
    outcome: firm ? "pass" : "warn",
    detail: { before, needed: FIRM_PERIODS_BEFORE },
  };
  const designGrade = firm
    ? ({ grade: 2, reason: "series-with-long-baseline" } as const)
    : ({ grade: 1, reason: "series-with-short-baseline" } as const);
  const { result } = analysed;
  return {
    ok: true,
    result: {
      ...result,
      method: `interrupted-time-series/${result.method}`,
      checks: [baseline, ...result.checks],
      designGrade,
    },
  };
}
