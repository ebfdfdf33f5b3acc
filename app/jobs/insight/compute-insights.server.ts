import { listOrganizations } from "~/data/identity/organization-list.server";
import { listInsightsDue } from "~/data/insight/due-insight.server";
import { listMetrics } from "~/data/metric/metric.server";
import { withOrg } from "~/data/org.server";
import { computeChurn } from "./churn-insight.server";
import { computeDrivers } from "./driver-insight.server";

const TIMEOUT_MS = 120_000;
/** What a year of answers says does not change within a working day. */
const HOURS = 6;

/**
 * Works out what pages only read, of each organisation, one metric a transaction. Several nodes may do so at once: the same
 * is written twice. An organisation that fails is reported and does not keep the next ones waiting.
 */
export async function computeDueInsights(
  onFault: (error: unknown) => void,
): Promise<void> {
  for (const { orgId } of await listOrganizations()) {
    try {
      await computeInsights({ orgId, hours: HOURS });
    } catch (error) {
      onFault(error);
    }
  }
}

/** The insights of one organisation that are older than `hours`; 0 for all. */
export async function computeInsights({
  orgId,
  hours,
}: {
  orgId: string;
  hours: number;
}): Promise<void> {
  const [metrics, due] = await withOrg(orgId, async (client) => [
    await listMetrics({ client }),
    await listInsightsDue({ client, hours }),
  ]);
  for (const metric of metrics) {
    if (!due.has(metric.id)) continue;
    await withOrg(
      orgId,
      async (client) => {
        await computeChurn({ client, metric });
        if (metric.level === "strategic")
          await computeDrivers({ client, metric, metrics });
      },
      { timeoutMs: TIMEOUT_MS },
    );
  }
}
