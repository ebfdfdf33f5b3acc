import { effectFactor } from "~/core/metric/display-scale";
import type { MetricKind } from "~/core/metric/metric-kind";
import { recordChange } from "~/data/change.server";
import { getMetric, type PlacedMetric } from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import type { Viewer } from "../viewer.server";

/** Writes down who made or changed a metric, after it was written and in the same transaction. */
export async function recordMetricChange({
  client,
  id,
  before = null,
  viewer,
}: {
  client: OrgClient;
  id: string;
  /** Null for a new one. */
  before?: PlacedMetric | null;
  viewer: Viewer;
}): Promise<void> {
  const { account } = viewer;
  const after = await getMetric({ client, id });
  await upsertPerson({ client, id: account.id, name: account.name });
  await recordChange({
    client,
    entity: "Metric",
    entityId: id,
    action: before ? "updated" : "created",
    before: before && told(before),
    after: after && told(after),
    byId: account.id,
  });
}

/**
 * By name, not by id: a history is read by people, also after what it names is gone. The threshold in the figures people
 * read.
 */
function told({
  id: _id,
  version: _version,
  parent,
  owner,
  journey,
  moment,
  scale,
  practicalThreshold,
  ...fields
}: PlacedMetric) {
  return {
    ...fields,
    practicalThreshold: shownThreshold(practicalThreshold, fields.kind),
    parent: parent?.name ?? null,
    owner: owner?.name ?? null,
    journey: journey?.name ?? null,
    moment: moment?.name ?? null,
    scaleMin: scale?.min ?? null,
    scaleMax: scale?.max ?? null,
  };
}

function shownThreshold(stored: number, kind: MetricKind): number {
  return Number((stored * effectFactor(kind)).toPrecision(12));
}
