import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { effectFactor } from "~/core/metric/display-scale";
import { checkParent } from "~/core/metric/levels";
import {
  hasMetricNamed,
  listMetrics,
  type MetricFields,
} from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";
import { takeTurn } from "~/data/take-turn.server";
import { metricSchema } from "~/schemas/metric";

type ReadMetricForm =
  | { outcome: "read"; fields: MetricFields }
  | { outcome: "refused"; reply: SubmissionResult<string[]> };

/** Reads the metric's form, new or changed: its shape, then what only the organisation's other metrics can tell. */
export async function readMetricForm({
  client,
  id,
  formData,
}: {
  client: OrgClient;
  id: string;
  formData: FormData;
}): Promise<ReadMetricForm> {
  const submission = parseWithZod(formData, { schema: metricSchema });
  if (submission.status !== "success")
    return { outcome: "refused", reply: submission.reply() };
  const { value } = submission;
  await takeTurn({ client, name: "metric names" });
  const fieldErrors: Record<string, string[]> = {};
  if (await hasMetricNamed({ client, name: value.name, exceptId: id }))
    fieldErrors.name = ["nameTaken"];
  const parent = await parentFault({ client, id, ...value });
  if (parent) fieldErrors.parentId = [parent];
  if (Object.keys(fieldErrors).length > 0)
    return { outcome: "refused", reply: submission.reply({ fieldErrors }) };
  const practicalThreshold =
    value.practicalThreshold / effectFactor(value.kind);
  return { outcome: "read", fields: { ...value, practicalThreshold } };
}

async function parentFault({
  client,
  id,
  level,
  parentId,
}: {
  client: OrgClient;
  id: string;
  level: MetricFields["level"];
  parentId: string | null;
}): Promise<"gone" | "parentLevel" | "parentCycle" | null> {
  if (parentId === null) return null;
  const metrics = new Map(
    (await listMetrics({ client })).map((metric) => [metric.id, metric]),
  );
  const parent = metrics.get(parentId);
  if (!parent) return "gone";
  const parentOf = (metricId: string) =>
    metrics.get(metricId)?.parent?.id ?? null;
  const check = checkParent({
    metricId: id,
    level,
    parentId,
    parentLevel: parent.level,
    parentOf,
  });
  if (check.outcome === "allowed") return null;
  return check.outcome === "cycle" ? "parentCycle" : "parentLevel";
}
