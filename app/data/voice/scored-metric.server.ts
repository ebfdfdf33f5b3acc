import type { MetricKind, MetricScale } from "~/core/metric/metric-kind";
import type { OrgClient } from "../org.server";

export interface ScoredMetric {
  readonly name: string;
  readonly kind: MetricKind;
  readonly scale: MetricScale | null;
}

/** What is needed to turn counts of scores into a value, by the metric's id. */
export async function listScoredMetrics({
  client,
  ids,
}: {
  client: OrgClient;
  ids: readonly string[];
}): Promise<Map<string, ScoredMetric>> {
  const rows = await client.metric.findMany({
    where: { orgId: client.orgId, id: { in: [...ids] } },
    select: {
      id: true,
      name: true,
      kind: true,
      scaleMin: true,
      scaleMax: true,
    },
  });
  return new Map(
    rows.map(({ id, name, kind, scaleMin: min, scaleMax: max }) => {
      const scale = min === null || max === null ? null : { min, max };
      return [id, { name, kind: kind as MetricKind, scale }] as const;
    }),
  );
}
