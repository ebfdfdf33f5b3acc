import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { valueFactor } from "~/core/metric/display-scale";
import { metricReport } from "~/core/metric/report/metric-report";
import { isCounted } from "~/core/okr/source/key-result-kind";
import type { KeyResultFields } from "~/data/okr/key-result.server";
import { listRecentReadings } from "~/data/okr/recent-reading.server";
import {
  getMetric,
  listMetrics,
  type Metric,
} from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";
import { keyResultSchema } from "~/schemas/okr/key-result";
import { mayBeNamed } from "../settings/people.server";

type ReadKeyResultForm =
  /** `reply` holds what was typed, for an answer that keeps it. */
  | { outcome: "read"; fields: KeyResultFields; reply: Reply }
  | { outcome: "refused"; reply: Reply };

type Reply = SubmissionResult<string[]>;

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
  const { count, ...value } = submission.value;
  const { ownerId } = value;
  if (ownerId && !(await mayBeNamed({ client, ids: [ownerId] }))) {
    const fieldErrors = { ownerId: ["gone"] };
    return { outcome: "refused", reply: submission.reply({ fieldErrors }) };
  }
  if (isCounted(value.kind)) {
    const fields = countedFields(value, count);
    return { outcome: "read", fields, reply: submission.reply() };
  }
  const metric = value.metricId
    ? await getMetric({ client, id: value.metricId })
    : null;
  if (value.metricId && !metric) {
    const fieldErrors = { metricId: ["gone"] };
    return { outcome: "refused", reply: submission.reply({ fieldErrors }) };
  }
  const fields =
    value.kind === "baseline"
      ? baselineFields(value)
      : resultFields(value, metric);
  return { outcome: "read", fields, reply: submission.reply() };
}

type Typed = Required<KeyResultFields>;

const NO_VALUES = {
  direction: "increase",
  startValue: null,
  targetValue: null,
  bandLow: null,
  bandHigh: null,
  unit: "",
} as const;

/** Tests are counted by Essai from none: only how many is asked for. */
function countedFields(
  value: Typed,
  targetValue: number | null,
): KeyResultFields {
  return { ...value, ...NO_VALUES, metricId: null, targetValue };
}

/** How often a metric must have been measured is the core's rule, not a person's. */
function baselineFields(value: Typed): KeyResultFields {
  return { ...value, ...NO_VALUES };
}

function resultFields(value: Typed, metric: Metric | null): KeyResultFields {
  const factor = metric ? valueFactor(metric) : 1;
  const stored = (typed: number | null) =>
    typed === null ? null : typed / factor;
  const held = value.direction === "maintain";
  return {
    ...value,
    unit: metric ? "" : value.unit,
    startValue: stored(value.startValue),
    targetValue: held ? null : stored(value.targetValue),
    bandLow: held ? stored(value.bandLow) : null,
    bandHigh: held ? stored(value.bandHigh) : null,
  };
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
  const metrics = await listMetrics({ client });
  const readings = await listRecentReadings({ client, metrics });
  return metrics.map((metric) => {
    const report = metricReport(metric, readings.get(metric.id) ?? []);
    const { id, name, kind, unit, direction } = metric;
    const current = report.outcome === "report" ? report.current : null;
    const currentValue = current?.value ?? null;
    return { id, name, kind, unit, direction, currentValue };
  });
}
