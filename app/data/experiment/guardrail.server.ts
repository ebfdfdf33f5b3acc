import { METRIC_COLUMNS, toMetric, type Metric } from "../metric/metric.server";
import type { OrgClient } from "../org.server";

/** A metric that must not get worse, in its own bad direction, by more than `threshold` (as effects are stored). */
export interface Guardrail {
  readonly metric: Metric;
  readonly threshold: number;
}

/** By the metric's name. */
export async function listGuardrails({
  client,
  experimentId,
}: {
  client: OrgClient;
  experimentId: string;
}): Promise<Guardrail[]> {
  const rows = await client.guardrail.findMany({
    where: { orgId: client.orgId, experimentId },
    select: { threshold: true, metric: { select: METRIC_COLUMNS } },
    orderBy: { metric: { name: "asc" } },
  });
  return rows.map(({ metric, threshold }) => ({
    metric: toMetric(metric),
    threshold,
  }));
}

/** Replaces them as a whole. A metric of another organisation throws. */
export async function saveGuardrails({
  client,
  experimentId,
  guardrails,
}: {
  client: OrgClient;
  experimentId: string;
  guardrails: readonly { metricId: string; threshold: number }[];
}): Promise<void> {
  const { orgId } = client;
  await client.guardrail.deleteMany({ where: { orgId, experimentId } });
  await client.guardrail.createMany({
    data: guardrails.map(({ metricId, threshold }) => ({
      orgId,
      experimentId,
      metricId,
      threshold,
    })),
  });
}
