import type { CalendarDay } from "~/core/time/calendar-day";
import { listChanges } from "~/data/change.server";
import type { Experiment } from "~/data/experiment/experiment.server";
import { listMetricSites } from "~/data/experiment/plan/metric-sites.server";
import { getTeamSiteId } from "~/data/experiment/plan/team-site.server";
import type { Metric } from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";
import { lookBackFrom } from "./metric-history.server";

/** The team's own place, where the metric is read there; null otherwise. */
export async function ownSiteId({
  client,
  teamId,
  metric,
  today,
}: {
  client: OrgClient;
  teamId: string | null;
  metric: Metric;
  today: CalendarDay;
}): Promise<string | null> {
  const siteId = teamId ? await getTeamSiteId({ client, teamId }) : null;
  if (!siteId) return null;
  const from = lookBackFrom(metric.granularity, today);
  const read = await listMetricSites({ client, metricId: metric.id, from });
  return read.some(({ id }) => id === siteId) ? siteId : null;
}

/** Whether a plan was saved before: then its places are what somebody chose, none included. */
export async function isPlanned(
  client: OrgClient,
  { id }: Experiment,
): Promise<boolean> {
  const changes = await listChanges({
    client,
    entity: "Experiment",
    entityId: id,
    most: 20,
  });
  return changes.some(({ action }) => action === "updated");
}
