import type { Association } from "~/core/metric/drivers/association";
import { getMetricInsight } from "~/data/insight/metric-insight.server";
import { listMetrics } from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";

/** A metric that goes with another one. */
export interface ShownDriver {
  readonly id: string;
  readonly name: string;
  readonly overTime: Association | null;
  readonly acrossPlaces: Association | null;
}

const MOST_SHOWN = 12;

/** What goes with a strategic metric, as last worked out; null where nothing was, or nothing could be compared. */
export async function loadDrivers({
  client,
  metricId,
}: {
  client: OrgClient;
  metricId: string;
}): Promise<{ compared: number; drivers: ShownDriver[] } | null> {
  const table = await getMetricInsight({ client, metricId, kind: "drivers" });
  if (!table || table.compared === 0) return null;
  const metrics = await listMetrics({ client });
  const names = new Map(metrics.map(({ id, name }) => [id, name]));
  const drivers = table.rows.flatMap(({ metricId: id, ...found }) => {
    const name = names.get(id);
    return name === undefined ? [] : [{ id, name, ...found }];
  });
  return { compared: table.compared, drivers: drivers.slice(0, MOST_SHOWN) };
}
