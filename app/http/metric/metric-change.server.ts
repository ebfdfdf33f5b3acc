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
    before: before && toFields(before),
    after: after && toFields(after),
    byId: account.id,
  });
}

/** By name, not by id: a history is read by people, also after what it names is gone. */
function toFields({
  id: _id,
  parent,
  owner,
  journey,
  moment,
  scale,
  ...fields
}: PlacedMetric) {
  return {
    ...fields,
    parent: parent?.name ?? null,
    owner: owner?.name ?? null,
    journey: journey?.name ?? null,
    moment: moment?.name ?? null,
    scaleMin: scale?.min ?? null,
    scaleMax: scale?.max ?? null,
  };
}
