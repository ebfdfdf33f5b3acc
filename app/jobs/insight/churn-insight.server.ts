import { badScores } from "~/core/metric/churn/bad-experience";
import { churnTable } from "~/core/metric/churn/churn-table";
import { churnWindows } from "~/core/metric/churn/churn-windows";
import {
  getRespondentSpan,
  listChurnCells,
} from "~/data/insight/churn-cells.server";
import { saveMetricInsight } from "~/data/insight/metric-insight.server";
import type { Metric } from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";

/** Works out who did not come back by number of bad experiences, where a metric can tell its customers apart. */
export async function computeChurn({
  client,
  metric,
}: {
  client: OrgClient;
  metric: Metric;
}): Promise<void> {
  const metricId = metric.id;
  const output = await churnOf(client, metric);
  await saveMetricInsight({
    client,
    metricId,
    kind: "churn",
    output: output ?? { rows: [], difference: null, windows: null },
  });
}

async function churnOf(client: OrgClient, { id, kind, scale }: Metric) {
  const bad = badScores(kind, scale);
  if (!bad) return null;
  const span = await getRespondentSpan({ client, metricId: id });
  const windows = span && churnWindows(span);
  if (!windows) return null;
  const asked = { client, metricId: id, bad, windows };
  const table = churnTable(await listChurnCells(asked));
  return table && { ...table, windows };
}
