import type { SubmissionResult } from "@conform-to/react";
import { rescaleEffects } from "~/data/experiment/rescale-effects.server";
import {
  createMetric,
  getMetric,
  updateMetric,
} from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";
import { takeTurn } from "~/data/take-turn.server";
import {
  changedMeanwhile,
  type ChangedMeanwhile,
} from "../changed-meanwhile.server";
import type { Viewer } from "../viewer.server";
import { recordMetricChange } from "./metric-change.server";
import { readMetricForm } from "./metric-form.server";

interface WriteArgs {
  client: OrgClient;
  viewer: Viewer;
  id: string;
  formData: FormData;
}

type Written =
  | { outcome: "written" }
  | { outcome: "refused"; reply: SubmissionResult<string[]> };

/** Writes a new metric, once however often the form is sent. */
export async function writeMetric(args: WriteArgs): Promise<Written> {
  const { client, id } = args;
  const read = await readMetricForm(args);
  if (read.outcome === "refused") return read;
  if (await getMetric({ client, id })) return { outcome: "written" };
  await createMetric({ client, id, fields: read.fields });
  await recordMetricChange(args);
  return { outcome: "written" };
}

/** Changes a metric, unless somebody else did since the form was opened. */
export async function rewriteMetric(
  args: WriteArgs,
): Promise<
  | Written
  | { outcome: "not-found" }
  | { outcome: "changed-meanwhile"; reply: ChangedMeanwhile }
> {
  const { client, id, formData } = args;
  await takeTurn({ client, name: `metric ${id}` });
  const before = await getMetric({ client, id });
  if (!before) return { outcome: "not-found" };
  const read = await readMetricForm(args);
  if (read.outcome === "refused") return read;
  const { fields, reply } = read;
  const { version } = before;
  const seen = String(formData.get("version") ?? "");
  if (seen !== version) {
    const entity = { entity: "Metric", entityId: id } as const;
    const asked = { client, ...entity, seen, version, reply };
    return {
      outcome: "changed-meanwhile",
      reply: await changedMeanwhile(asked),
    };
  }
  await updateMetric({ client, id, fields });
  const [from, to] = [before.practicalThreshold, fields.practicalThreshold];
  if (from !== to && from > 0 && to > 0)
    await rescaleEffects({ client, metricId: id, from, to });
  await recordMetricChange({ ...args, before });
  return { outcome: "written" };
}
