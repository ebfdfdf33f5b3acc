import { DEFAULT_WINDOW_DAYS } from "~/core/experiment/expectation";
import { saveExpectation } from "~/data/experiment/expectation.server";
import { createExperiment } from "~/data/experiment/experiment.server";
import { getMetric } from "~/data/metric/metric.server";
import type { OrgClient } from "~/data/org.server";

/**
 * Notes a test. From a metric's page it aims at that metric from the start: the better way, by the smallest change that
 * matters, in the usual windows; the plan may say otherwise until the test starts. A metric that is gone is left out.
 */
export async function noteExperiment({
  client,
  id,
  ownerId,
  metricId,
  fields,
}: {
  client: OrgClient;
  id: string;
  ownerId: string;
  metricId: string | null;
  fields: Parameters<typeof createExperiment>[0]["fields"];
}): Promise<void> {
  const { created } = await createExperiment({ client, id, ownerId, fields });
  const metric = metricId ? await getMetric({ client, id: metricId }) : null;
  if (!created || !metric) return;
  await saveExpectation({
    client,
    experimentId: id,
    fields: {
      metricId: metric.id,
      direction: metric.direction,
      minimumEffect: metric.practicalThreshold,
      ...DEFAULT_WINDOW_DAYS,
    },
  });
}
