import type { ChurnRow, ChurnTable } from "~/core/metric/churn/churn-table";
import type { ChurnWindows } from "~/core/metric/churn/churn-windows";
import { getMetricInsight } from "~/data/insight/metric-insight.server";
import type { OrgClient } from "~/data/org.server";

export interface ShownChurn {
  readonly rows: readonly ChurnRow[];
  readonly difference: ChurnTable["difference"];
  readonly windows: ChurnWindows;
}

/** Who did not come back, as last worked out; null where customers cannot be told apart for long enough. */
export async function loadChurn({
  client,
  metricId,
}: {
  client: OrgClient;
  metricId: string;
}): Promise<ShownChurn | null> {
  const found = await getMetricInsight({ client, metricId, kind: "churn" });
  if (!found?.windows || found.rows.length === 0) return null;
  const { windows, rows, difference } = found;
  return { windows, rows, difference };
}
