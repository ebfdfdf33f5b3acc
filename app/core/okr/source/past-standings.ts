import type { MetricReading } from "../../metric/reading";
import {
  metricReport,
  type ReportedMetric,
} from "../../metric/report/metric-report";
import type { CalendarDay } from "../../time/calendar-day";
import {
  movePeriod,
  periodEnd,
  periodStart,
  type Granularity,
} from "../../time/period";
import {
  keyResultStanding,
  type KeyResultStanding,
  type StoredKeyResult,
} from "../standing";
import type { CurrentValue } from "./value-source";

/** What a metric's key result said at the end of a period, without anybody having said it. */
export interface PastStanding {
  readonly on: CalendarDay;
  readonly current: CurrentValue;
  readonly moveSinceStart: KeyResultStanding["moveSinceStart"];
}

/** As many periods as a standing is read from (app/data/okr/recent-reading.server.ts). */
const READ_BACK: Readonly<Record<Granularity, number>> = {
  day: 56,
  week: 26,
  month: 26,
};

/**
 * The standings of the latest weeks (months for a metric read by the month) that were over on `today`, newest first, each from
 * what was read up to its end and judged as on that day. They are worked out of the readings, so that a corrected file
 * corrects them too; weeks without a value are left out, and so is what lies before the key result starts.
 */
export function pastStandings(args: {
  keyResult: StoredKeyResult;
  metric: ReportedMetric;
  readings: readonly MetricReading[];
  breaks: readonly CalendarDay[];
  today: CalendarDay;
  most: number;
}): PastStanding[] {
  const { metric, readings, today, most } = args;
  const step = metric.granularity === "month" ? "month" : "week";
  const latest = readings.reduce(
    (last, reading) =>
      reading.periodStart > last ? reading.periodStart : last,
    "",
  );
  if (latest === "") return [];
  const newest = periodStart(latest < today ? latest : today, step);
  return Array.from({ length: most }, (_, back) =>
    periodEnd(movePeriod(newest, step, -back), step),
  ).flatMap((on) => (on < today ? standingOn(args, on) : []));
}

function standingOn(
  {
    keyResult,
    metric,
    readings,
    breaks,
  }: Pick<
    Parameters<typeof pastStandings>[0],
    "keyResult" | "metric" | "readings" | "breaks"
  >,
  on: CalendarDay,
): PastStanding[] {
  if (keyResult.startOn !== null && on < keyResult.startOn) return [];
  const { granularity } = metric;
  const last = periodStart(on, granularity);
  const first = movePeriod(last, granularity, 1 - READ_BACK[granularity]);
  const known = readings.filter(
    ({ periodStart: from }) => from >= first && from <= on,
  );
  const cut = breaks.filter((day) => day <= on);
  const report = metricReport(metric, known, cut);
  const source = { from: "metric", report, granularity } as const;
  const { current, moveSinceStart } = keyResultStanding({
    keyResult,
    source,
    today: on,
  });
  return current ? [{ on, current, moveSinceStart }] : [];
}
