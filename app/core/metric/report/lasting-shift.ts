import type { CalendarDay } from "../../time/calendar-day";
import type { MetricDirection } from "../metric-kind";
import type { MetricReport } from "./metric-report";

export interface LastingShift {
  side: "better" | "worse";
  /** First day of the first period of the run. */
  since: CalendarDay;
  periods: number;
}

/** Fewer periods in a row are a spell, not a shift. */
const LEAST_PERIODS = 4;

/**
 * Where the metric has stayed up to now: the last periods in a row that are signals on one side of their mean. Periods
 * without a value are stepped over. Null where the last one is none, or the run is short.
 */
export function lastingShift(
  {
    points,
    chart,
  }: Pick<Extract<MetricReport, { outcome: "report" }>, "points" | "chart">,
  direction: MetricDirection,
): LastingShift | null {
  let found = null as LastingShift | null;
  for (let index = points.length - 1; index >= 0; index -= 1) {
    const value = points[index]?.value ?? null;
    if (value === null) continue;
    const side = sideAt(chart, index, value, direction);
    if (side === null || (found && found.side !== side)) break;
    const since = points[index]!.periodStart;
    found = { side, since, periods: (found?.periods ?? 0) + 1 };
  }
  return found && found.periods >= LEAST_PERIODS ? found : null;
}

function sideAt(
  chart: Extract<MetricReport, { outcome: "report" }>["chart"],
  index: number,
  value: number,
  direction: MetricDirection,
): LastingShift["side"] | null {
  const centre = chart.stretches.find(
    ({ from, to }) => from <= index && index < to,
  )?.centre;
  const signals = chart.points[index]?.signals.length ?? 0;
  if (signals === 0 || centre === null || centre === undefined) return null;
  if (value === centre) return null;
  return value > centre === (direction === "up") ? "better" : "worse";
}
