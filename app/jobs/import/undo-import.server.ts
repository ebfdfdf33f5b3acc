import { statesBefore } from "~/core/import/batch-state";
import { getBatch } from "~/data/import/import-batch.server";
import { lockMetric, moveBatch } from "~/data/import/import-state.server";
import { getMetric } from "~/data/metric/metric.server";
import { withOrg, withOrgConnection } from "~/data/org.server";
import {
  recomputeDays,
  removePeriods,
} from "~/data/metric/reading-write.server";
import { removeResponses } from "~/data/metric/response.server";

/**
 * Takes a whole batch back, in one transaction: its answers go, their days are counted again, and series values it
 * replaced return. False where it is not (or no longer) done. The file stays, so that it can be imported again.
 */
export async function undoImport({
  orgId,
  batchId,
}: {
  orgId: string;
  batchId: string;
}): Promise<boolean> {
  const metric = await withOrg(orgId, async (client) => {
    const batch = await getBatch({ client, id: batchId });
    return batch?.metric ? getMetric({ client, id: batch.metric.id }) : null;
  });
  if (!metric) return false;
  return withOrgConnection(orgId, async (client) => {
    await lockMetric(client, metric.id);
    const moved = await moveBatch({
      client,
      orgId,
      batchId,
      from: statesBefore("undo"),
      to: "undone",
    });
    if (!moved) return false;
    const target = { client, orgId, metricId: metric.id, batchId };
    const { days } = await removeResponses(target);
    await recomputeDays({
      ...target,
      days,
      asShare: metric.kind === "proportion",
    });
    await removePeriods(target);
    return true;
  });
}
