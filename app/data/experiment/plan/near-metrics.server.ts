import {
  METRIC_COLUMNS,
  toMetric,
  type Metric,
} from "../../metric/metric.server";
import type { OrgClient } from "../../org.server";

/**
 * Other metrics near this one: of the same moment or journey, with the same parent, above it or below it; the most specific level
 * first, as many as a page can look into.
 */
export async function listNearMetrics({
  client,
  metricId,
  most,
}: {
  client: OrgClient;
  metricId: string;
  most: number;
}): Promise<Metric[]> {
  const { orgId } = client;
  const own = await client.metric.findFirst({
    where: { orgId, id: metricId },
    select: { momentId: true, journeyId: true, parentId: true },
  });
  if (!own) return [];
  const near = [
    { parentId: metricId },
    ...(own.momentId ? [{ momentId: own.momentId }] : []),
    ...(own.journeyId ? [{ journeyId: own.journeyId }] : []),
    ...(own.parentId ? [{ parentId: own.parentId }] : []),
  ];
  const rows = await client.metric.findMany({
    where: { orgId, archivedAt: null, id: { not: metricId }, OR: near },
    select: METRIC_COLUMNS,
    orderBy: [{ level: "asc" }, { name: "asc" }],
    take: most,
  });
  return rows.map(toMetric);
}
