import type { ChurnTable } from "~/core/metric/churn/churn-table";
import type { ChurnWindows } from "~/core/metric/churn/churn-windows";
import type { DriverTable } from "~/core/metric/drivers/driver-table";
import type { Prisma } from "../generated/client";
import type { OrgClient } from "../org.server";

/** What is computed beside the pages, because it reads more than a page may. */
export interface MetricInsights {
  drivers: DriverTable;
  /** No windows where customers cannot be told apart, or not for long enough. */
  churn: ChurnTable & { windows: ChurnWindows | null };
}

export type InsightKind = keyof MetricInsights;

/** Null where it was never computed. */
export async function getMetricInsight<Kind extends InsightKind>({
  client,
  metricId,
  kind,
}: {
  client: OrgClient;
  metricId: string;
  kind: Kind;
}): Promise<MetricInsights[Kind] | null> {
  const row = await client.metricInsight.findFirst({
    where: { orgId: client.orgId, metricId, kind },
    select: { output: true },
  });
  // Written by `saveMetricInsight` alone, which holds its type.
  return (row?.output ?? null) as MetricInsights[Kind] | null;
}

export async function saveMetricInsight<Kind extends InsightKind>({
  client,
  metricId,
  kind,
  output,
}: {
  client: OrgClient;
  metricId: string;
  kind: Kind;
  output: MetricInsights[Kind];
}): Promise<void> {
  const { orgId } = client;
  const written = {
    output: output as unknown as Prisma.InputJsonValue,
    computedAt: new Date(),
  };
  await client.metricInsight.upsert({
    where: { orgId_metricId_kind: { orgId, metricId, kind } },
    create: { orgId, metricId, kind, ...written },
    update: written,
  });
}
