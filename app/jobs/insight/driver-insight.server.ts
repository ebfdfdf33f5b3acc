import { driverSeries } from "~/core/metric/drivers/driver-series";
import {
  driverTable,
  type DriverSeries,
} from "~/core/metric/drivers/driver-table";
import { METRIC_KIND_DEFINITIONS } from "~/core/metric/metric-kind";
import { isCoarser, type Granularity } from "~/core/time/period";
import { listSeriesBreaks } from "~/data/context/series-break.server";
import { saveMetricInsight } from "~/data/insight/metric-insight.server";
import type { Metric } from "~/data/metric/metric.server";
import { getLatestSpanStart, listReadings } from "~/data/metric/reading.server";
import type { OrgClient } from "~/data/org.server";

/** Two years of weeks; places by the last half of them. */
const PERIODS = 104;
const PLACE_PERIODS = 26;
/** Beyond, a list says nothing any more. */
const MOST_COMPARED = 60;

/** Works out which metrics of journeys, moments and the team go with a strategic one. */
export async function computeDrivers({
  client,
  metric,
  metrics,
}: {
  client: OrgClient;
  metric: Metric;
  metrics: readonly Metric[];
}): Promise<void> {
  const others = metrics
    .filter(({ id, level }) => id !== metric.id && level !== "strategic")
    .slice(0, MOST_COMPARED);
  const wholes = new Map<Granularity, DriverSeries>();
  const pairs: { whole: DriverSeries; other: DriverSeries }[] = [];
  for (const other of others) {
    const granularity = coarser(metric.granularity, other.granularity);
    const whole =
      wholes.get(granularity) ??
      (await readSeries(client, metric, granularity));
    wholes.set(granularity, whole);
    pairs.push({ whole, other: await readSeries(client, other, granularity) });
  }
  const output = driverTable(pairs);
  await saveMetricInsight({
    client,
    metricId: metric.id,
    kind: "drivers",
    output,
  });
}

function coarser(a: Granularity, b: Granularity): Granularity {
  return isCoarser(a, b) ? a : b;
}

async function readSeries(
  client: OrgClient,
  metric: Metric,
  granularity: Granularity,
): Promise<DriverSeries> {
  const metricId = metric.id;
  const { form } = METRIC_KIND_DEFINITIONS[metric.kind];
  const query = { client, metricId, form, granularity };
  const from = await getLatestSpanStart({ ...query, periods: PERIODS });
  const recent = await getLatestSpanStart({ ...query, periods: PLACE_PERIODS });
  const breaks = await listSeriesBreaks({ client, metricId });
  const read = from !== null && recent !== null;
  return driverSeries({
    metric,
    granularity,
    readings: read ? await listReadings({ ...query, from }) : [],
    bySite: read
      ? await listReadings({ ...query, from: recent, splitBy: "site" })
      : [],
    breaks: breaks.map(({ breakOn }) => breakOn),
  });
}
