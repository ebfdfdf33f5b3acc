import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { valueFactor } from "~/core/metric/display-scale";
import type { KeyResultFields } from "~/data/okr/key-result.server";
import {
  getMetric,
  listMetrics,
  type Metric,
} from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";
import { keyResultSchema } from "~/schemas/key-result";
import { reportOf } from "./key-result-lines.server";

type ReadKeyResultForm =
  | { outcome: "read"; fields: KeyResultFields }
  | { outcome: "refused"; reply: SubmissionResult<string[]> };

/** Reads the form, new or changed. What was typed in the metric's displayed unit is stored in its own. */
export async function readKeyResultForm({
  client,
  formData,
}: {
  client: OrgClient;
  formData: FormData;
}): Promise<ReadKeyResultForm> {
  const submission = parseWithZod(formData, { schema: keyResultSchema });
  if (submission.status !== "success")
    return { outcome: "refused", reply: submission.reply() };
  const { value } = submission;
  const metric = await getMetric({ client, id: value.metricId });
  if (!metric) {
    const fieldErrors = { metricId: ["gone"] };
    return { outcome: "refused", reply: submission.reply({ fieldErrors }) };
  }
  const stored = (typed: number | null) =>
    typed === null ? null : typed / valueFactor(metric);
  const held = value.direction === "maintain";
  const fields = {
    ...value,
    startValue: stored(value.startValue),
    targetValue: held ? null : stored(value.targetValue),
    bandLow: held ? stored(value.bandLow) : null,
    bandHigh: held ? stored(value.bandHigh) : null,
  };
  return { outcome: "read", fields };
}

export interface MetricChoice {
  readonly id: string;
  readonly name: string;
  readonly kind: Metric["kind"];
  readonly unit: string;
  readonly direction: Metric["direction"];
  /** As stored; null where nothing can be shown. */
  readonly currentValue: number | null;
}

/** The metrics a key result may follow, with the value each would start from. */
export async function listMetricChoices({
  client,
}: {
  client: OrgClient;
}): Promise<MetricChoice[]> {
  const choices: MetricChoice[] = [];
  for (const metric of await listMetrics({ client })) {
    const report = await reportOf({ client, metric });
    const { id, name, kind, unit, direction } = metric;
    const current = report.outcome === "report" ? report.current : null;
    choices.push({
      id,
      name,
      kind,
      unit,
      direction,
      currentValue: current?.value ?? null,
    });
  }
  return choices;
}
