import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { effectFactor } from "~/core/metric/display-scale";
import { checkParent } from "~/core/metric/levels";
import { listJourneys } from "~/data/journey/journey.server";
import {
  getMetric,
  hasMetricNamed,
  listMetrics,
  type MetricFields,
} from "~/data/metric/metric.server";
import { hasReadings } from "~/data/metric/reading.server";
import type { OrgClient } from "~/data/org.server";
import { takeTurn } from "~/data/take-turn.server";
import { metricSchema } from "~/schemas/metric";
import { mayBeNamed } from "../settings/people.server";

type ReadMetricForm =
  /** `reply` holds what was typed, for an answer that keeps it. */
  | { outcome: "read"; fields: MetricFields; reply: Reply }
  | { outcome: "refused"; reply: Reply };

type Reply = SubmissionResult<string[]>;

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
  const { ownerId, place, ...value } = submission.value;
  await takeTurn({ client, name: "metric names" });
  const fieldErrors: Record<string, string[]> = {};
  if (await hasMetricNamed({ client, name: value.name, exceptId: id }))
    fieldErrors.name = ["nameTaken"];
  const parent = await parentFault({ client, id, ...value });
  if (parent) fieldErrors.parentId = [parent];
  const locked = await lockedFault({ client, id, ...value });
  if (locked) fieldErrors[locked] = ["answersExist"];
  if (ownerId && !(await mayBeNamed({ client, ids: [ownerId] })))
    fieldErrors.ownerId = ["gone"];
  const placed = await placeOf({ client, place });
  if (!placed) fieldErrors.place = ["gone"];
  if (!placed || Object.keys(fieldErrors).length > 0)
    return { outcome: "refused", reply: submission.reply({ fieldErrors }) };
  const practicalThreshold =
    value.practicalThreshold / effectFactor(value.kind);
  return {
    outcome: "read",
    fields: { ...value, practicalThreshold, ownerId, ...placed },
    reply: submission.reply(),
  };
}

/** What was measured was measured so: its kind, its scale and the limit its answers were counted up to stay once there is something to read. */
async function lockedFault({
  client,
  id,
  kind,
  scale,
  durationLimit,
}: {
  client: OrgClient;
  id: string;
} & Pick<MetricFields, "kind" | "scale" | "durationLimit">): Promise<
  "kind" | "scaleMin" | "durationLimit" | null
> {
  const stored = await getMetric({ client, id });
  if (!stored) return null;
  const sameScale =
    stored.scale?.min === scale?.min && stored.scale?.max === scale?.max;
  const sameLimit = stored.durationLimit === (durationLimit ?? null);
  if (stored.kind === kind && sameScale && sameLimit) return null;
  if (!(await hasReadings({ client, metricId: id }))) return null;
  if (stored.kind !== kind) return "kind";
  return sameScale ? "durationLimit" : "scaleMin";
}

/** Null where the journey or the moment is gone. */
async function placeOf({
  client,
  place,
}: {
  client: OrgClient;
  place: string | null;
}): Promise<Pick<MetricFields, "journeyId" | "momentId"> | null> {
  if (place === null) return { journeyId: null, momentId: null };
  const momentId = place.startsWith("moment:")
    ? place.slice("moment:".length)
    : null;
  const journey = (await listJourneys({ client })).find(({ id, moments }) =>
    momentId ? moments.some((moment) => moment.id === momentId) : id === place,
  );
  return journey ? { journeyId: journey.id, momentId } : null;
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
