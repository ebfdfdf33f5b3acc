import { listJourneys } from "~/data/journey/journey.server";
import { listMetrics } from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";
import { listPeople, type Person } from "../settings/people.server";

/** What a metric's form lets choose from: metrics it may explain, who answers for it, and where on a journey it stands. */
export async function loadMetricChoices({
  client,
  metricId = null,
  owner = null,
}: {
  client: OrgClient;
  metricId?: string | null;
  owner?: Person | null;
}) {
  const metrics = await listMetrics({ client });
  return {
    parents: metrics
      .filter(({ id }) => id !== metricId)
      .map(({ id, name }) => ({ id, name })),
    people: await listPeople({ orgId: client.orgId, named: [owner] }),
    journeys: (await listJourneys({ client })).map(({ id, name, moments }) => ({
      id,
      name,
      moments: moments.map((moment) => ({ id: moment.id, name: moment.name })),
    })),
  };
}
