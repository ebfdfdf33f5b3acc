import { signatureOf } from "~/core/import/source/source-mapping";
import { listMetrics } from "~/data/metric/metric.server";
import { withOrg } from "~/data/org.server";
import { getSource, type Source } from "~/data/source/source.server";
import { webhookAddress } from "../../api/webhook/webhook-address";
import { publicOrigin } from "../../identity/auth.server";
import type { Viewer } from "../../viewer.server";
import { versionOf } from "../saved.server";

/** What the form is filled from; whether it was heard since then makes no form old. */
export function formOf({
  name,
  tool,
  metricId,
  retentionDays,
  mapping,
}: Source) {
  const { seen: _, ...fields } = mapping;
  return { name, tool, metricId, retentionDays, fields };
}

/** Metrics a source may feed, by name. */
export async function listMetricChoices({ orgId }: Viewer) {
  const metrics = await withOrg(orgId, (client) => listMetrics({ client }));
  return metrics.map(({ id, name }) => ({ value: id, label: name }));
}

/** Null where the organisation has no such source. */
export async function loadSourcePage(viewer: Viewer, id: string) {
  const { orgId } = viewer;
  const source = await withOrg(orgId, (client) => getSource({ client, id }));
  if (!source) return null;
  return {
    source,
    version: versionOf(formOf(source)),
    metrics: await listMetricChoices(viewer),
    webhook: signatureOf(source.tool)
      ? `${publicOrigin()}/api/v1/webhooks/${webhookAddress(orgId, id)}`
      : null,
  };
}
