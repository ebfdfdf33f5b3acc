import type { MetricKind, MetricScale } from "~/core/metric/metric-kind";
import type { Granularity } from "~/core/time/period";
import type { OrgClient } from "../org.server";
import { METRIC_COLUMNS, toMetric } from "../metric/metric.server";

/** Of a metric, what is needed to take in what a program sends for it. */
export interface FedMetric {
  readonly id: string;
  readonly name: string;
  readonly kind: MetricKind;
  readonly scale: MetricScale | null;
  readonly granularity: Granularity;
}

/** Null where the organisation has no such metric, or put it away. */
export async function getFedMetric({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}): Promise<FedMetric | null> {
  const row = await client.metric.findFirst({
    where: { orgId: client.orgId, id, archivedAt: null },
    select: METRIC_COLUMNS,
  });
  return row && toMetric(row);
}
