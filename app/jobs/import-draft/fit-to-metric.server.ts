import type { ImportDraft } from "~/core/import/import-draft";
import { metricFeeds, type MetricFeed } from "~/core/import/metric-feed";
import { fitRoles } from "~/core/import/suggest/fit-roles";
import { isMetricKind } from "~/core/metric/metric-kind";
import { getMetric } from "~/data/metric/metric.server";
import { isUuid, type OrgClient } from "~/data/org.server";
import type { DelimitedInspection } from "~/integrations/delimited/inspect-delimited";
import { fittableColumns } from "./describe-file.server";

/**
 * Rows and columns as the metric of a draft takes them, where those chosen do not feed it and what it needs can be told
 * apart; null where they stand, also where they were fitted to this metric before.
 */
export async function fitToMetric({
  client,
  draft,
  inspection,
}: {
  client: OrgClient;
  draft: ImportDraft;
  inspection: DelimitedInspection;
}): Promise<Pick<ImportDraft, "grain" | "roles" | "rolesFor"> | null> {
  const isNew = draft.metricChoice === "new";
  const rolesFor = isNew ? `new ${draft.kind}` : draft.metricId;
  if (rolesFor === draft.rolesFor) return null;
  const feeds = isNew
    ? feedsOfKind(draft.kind)
    : await feedsOf(client, draft.metricId);
  const fitted = fitRoles(fittableColumns(inspection, draft.roles), feeds);
  return fitted && { ...fitted, rolesFor };
}

function feedsOfKind(kind: string): readonly MetricFeed[] {
  return isMetricKind(kind) ? metricFeeds(kind, null) : [];
}

async function feedsOf(
  client: OrgClient,
  id: string,
): Promise<readonly MetricFeed[]> {
  const metric = isUuid(id) ? await getMetric({ client, id }) : null;
  return metric ? metricFeeds(metric.kind, metric.scale) : [];
}
