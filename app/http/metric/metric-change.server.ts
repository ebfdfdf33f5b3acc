import { recordChange } from "~/data/change.server";
import type { MetricFields, PlacedMetric } from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import type { Viewer } from "../viewer.server";

/** Writes down who made or changed a metric, in the transaction of the change. */
export async function recordMetricChange({
  client,
  id,
  before = null,
  after,
  viewer,
}: {
  client: OrgClient;
  id: string;
  /** Null for a new one. */
  before?: PlacedMetric | null;
  after: MetricFields;
  viewer: Viewer;
}): Promise<void> {
  const { account } = viewer;
  await upsertPerson({ client, id: account.id, name: account.name });
  await recordChange({
    client,
    entity: "Metric",
    entityId: id,
    action: before ? "updated" : "created",
    before: before && toFields(before),
    after: flat(after),
    byId: account.id,
  });
}

function toFields({
  id: _id,
  parent,
  owner,
  journey,
  moment,
  ...fields
}: PlacedMetric) {
  return flat({
    ...fields,
    parentId: parent?.id ?? null,
    ownerId: owner?.id ?? null,
    journeyId: journey?.id ?? null,
    momentId: moment?.id ?? null,
  });
}

/** By the columns' names: a scale is two of them. */
function flat({ scale, ...fields }: MetricFields) {
  return {
    ...fields,
    scaleMin: scale?.min ?? null,
    scaleMax: scale?.max ?? null,
  };
}
