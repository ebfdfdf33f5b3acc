import { lockMetric } from "~/data/import/import-state.server";
import { recomputeDays } from "~/data/metric/answers/count-days.server";
import { withOrg, withOrgConnection } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { lockErasure } from "~/data/privacy/erased-respondent.server";
import { countErased, recordErasure } from "~/data/privacy/erasure.server";
import {
  listErasedLeft,
  removeRespondent,
} from "~/data/privacy/respondent-answers.server";
import { queueJudgementSoon } from "../judge/queue-judgement.server";

/** A request that waits longer than this for an import is not worth keeping; the hourly job goes on. */
const WAIT_MS = 10_000;
const LOCK_NOT_AVAILABLE = "55P03";

interface ErasureTask {
  readonly orgId: string;
  readonly timeZone: string;
}

/**
 * Erases one person everywhere: first nothing of them is taken in any more, then their answers and words go, metric by
 * metric, and the days are counted again. What an import has in hand follows when it is done (`finishErasures`). Returns how
 * many answers went now, and whether some are left.
 */
export async function eraseRespondent({
  respondent,
  account,
  ...task
}: ErasureTask & {
  readonly respondent: string;
  readonly account: { readonly id: string; readonly name: string };
}): Promise<{ removed: number; isLeft: boolean }> {
  const { orgId } = task;
  await withOrg(orgId, (client) =>
    upsertPerson({ client, id: account.id, name: account.name }),
  );
  await withOrgConnection(orgId, async (client) => {
    await lockErasure({ client, orgId }, "erases");
    const erasedById = account.id;
    await recordErasure({ client, orgId, respondent, erasedById });
  });
  return finishErasures(task);
}

/** Removes what is still there of people who were erased. Doing it again removes nothing more. */
export async function finishErasures(
  task: ErasureTask,
): Promise<{ removed: number; isLeft: boolean }> {
  const { orgId, timeZone } = task;
  const left = await withOrg(orgId, (client) => listErasedLeft({ client }));
  let removed = 0;
  let isLeft = false;
  for (const { metricId, respondent } of left) {
    const gone = await removeFrom({ orgId, metricId, respondent });
    if (gone === null) isLeft = true;
    else if (gone > 0) {
      removed += gone;
      await queueJudgementSoon({ orgId, timeZone, metricId });
    }
  }
  return { removed, isLeft };
}

/** Null where an import has the metric in hand. */
async function removeFrom(of: {
  orgId: string;
  metricId: string;
  respondent: string;
}): Promise<number | null> {
  const { orgId, metricId } = of;
  try {
    return await withOrgConnection(orgId, async (client) => {
      await client.query(`SET LOCAL lock_timeout = ${WAIT_MS}`);
      await lockMetric(client, metricId);
      const { removed, days } = await removeRespondent({ client, ...of });
      await recomputeDays({ client, orgId, metricId, days });
      await countErased({ client, ...of, removed });
      return removed;
    });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === LOCK_NOT_AVAILABLE) return null;
    throw error;
  }
}
