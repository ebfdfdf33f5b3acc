import { dayAt } from "~/core/time/calendar-day";
import {
  listTestsOnMetric,
  listTestsToJudge,
} from "~/data/experiment/due-judgement.server";
import { withOrg } from "~/data/org.server";
import { takeTurn } from "~/data/take-turn.server";
import { analyseExperiment } from "~/http/experiment/analyse-experiment.server";

export interface JudgeTask {
  readonly orgId: string;
  readonly timeZone: string;
  /** The metric whose readings changed; without one, the tests whose window has closed. */
  readonly metricId?: string;
  /** Now, unless told. */
  readonly now?: Date;
}

/**
 * Analyses the tests of one organisation that are due, one transaction each, so that one that fails takes no other with
 * it. Doing it again adds nothing. Returns how many results are new; throws the first surprise once all were tried.
 */
export async function judgeTests({
  orgId,
  timeZone,
  metricId,
  now = new Date(),
}: JudgeTask): Promise<number> {
  const today = dayAt(now, timeZone);
  const ids = await withOrg(orgId, (client) =>
    metricId
      ? listTestsOnMetric({ client, metricId, today })
      : listTestsToJudge({ client, today }),
  );
  const faults: unknown[] = [];
  let added = 0;
  for (const experimentId of ids) {
    try {
      const analysed = await withOrg(orgId, async (client) => {
        await takeTurn({ client, name: `experiment ${experimentId}` });
        return analyseExperiment({ client, experimentId, today });
      });
      if (analysed.outcome === "analysed" && analysed.added) added += 1;
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length > 0) throw faults[0];
  return added;
}
