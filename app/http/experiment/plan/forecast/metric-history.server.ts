import { durationSettings } from "~/core/metric/contract/duration-settings";
import type { Observation } from "~/core/evidence/contract";
import { METRIC_KIND_DEFINITIONS } from "~/core/metric/metric-kind";
import { toObservations } from "~/core/metric/to-observations";
import { addDays, type CalendarDay } from "~/core/time/calendar-day";
import type { Granularity } from "~/core/time/period";
import type { Metric } from "~/data/metric/metric.server";
import { listReadings } from "~/data/metric/reading.server";
import type { OrgClient } from "~/data/org.server";

/** How far back a plan looks: enough periods to know how a metric swings, few enough to read at once. */
const LOOK_BACK_DAYS: Readonly<Record<Granularity, number>> = {
  day: 120,
  week: 400,
  month: 1_100,
};

export function lookBackFrom(
  granularity: Granularity,
  today: CalendarDay,
): CalendarDay {
  return addDays(today, -LOOK_BACK_DAYS[granularity]);
}

/** The recent past of a metric at some places (null for all of them), added up by period, or place by place. */
export async function metricHistory({
  client,
  metric,
  siteIds,
  today,
  bySite = false,
}: {
  client: OrgClient;
  metric: Metric;
  siteIds: readonly string[] | null;
  today: CalendarDay;
  bySite?: boolean;
}): Promise<Observation[]> {
  const { kind, scale, granularity } = metric;
  const readings = await listReadings({
    client,
    metricId: metric.id,
    form: METRIC_KIND_DEFINITIONS[kind].form,
    granularity,
    siteIds,
    from: lookBackFrom(granularity, today),
    to: today,
    ...(bySite ? { splitBy: "site" as const } : {}),
  });
  const built = toObservations({
    kind,
    scale,
    readings,
    granularity,
    bySite,
    durations: durationSettings(metric),
  });
  return built.outcome === "observations" ? built.observations : [];
}
