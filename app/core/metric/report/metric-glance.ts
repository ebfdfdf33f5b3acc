import type { CalendarDay } from "../../time/calendar-day";
import type { MetricDirection } from "../metric-kind";
import type { FoundValue } from "../value";
import { lastingShift } from "./lasting-shift";
import type { MetricReport } from "./metric-report";
import type { BaselineChange } from "./rolling-baseline";

export type GlanceChange =
  /** Beyond the noise. */
  | { outcome: "better" | "worse"; baseline: FoundValue }
  | { outcome: "inside-noise"; baseline: FoundValue }
  | { outcome: "too-short" };

/** A metric in one line of a list. */
export interface MetricGlance {
  current: FoundValue & { from: CalendarDay; to: CalendarDay };
  /** Against the periods just before the latest ones. */
  change: GlanceChange;
  /** The last periods, oldest first, on the limits of the last stretch; null for a gap and for no limits yet. */
  line: {
    values: (number | null)[];
    lower: number | null;
    upper: number | null;
  };
  /** Where the control chart has seen it stand, on one side of its mean, and since when. */
  signal: { side: "better" | "worse"; since: CalendarDay } | null;
}

/** Null where there is nothing that may be shown. */
export function metricGlance(
  report: MetricReport,
  direction: MetricDirection,
): MetricGlance | null {
  if (report.outcome !== "report" || !report.current) return null;
  const { current, points, chart } = report;
  const shift = lastingShift(report, direction);
  return {
    current,
    change: glanceChange(report.change),
    line: {
      values: points.map(({ value }) => value),
      lower: chart.lower,
      upper: chart.upper,
    },
    signal: shift && { side: shift.side, since: shift.since },
  };
}

function glanceChange(change: BaselineChange): GlanceChange {
  if (change.outcome === "changed" && change.towards)
    return { outcome: change.towards, baseline: change.baseline };
  if (change.outcome === "changed" || change.outcome === "inside-noise")
    return { outcome: "inside-noise", baseline: change.baseline };
  return { outcome: "too-short" };
}
