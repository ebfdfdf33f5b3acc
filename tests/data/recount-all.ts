import { recountTotals } from "~/data/metric/totals/period-total-write.server";
import { withOrgConnection } from "~/data/org.server";

/** What an import does after its rows: for readings that a test writes itself. */
export async function recountAll(
  orgId: string,
  metricId: string,
): Promise<void> {
  await withOrgConnection(orgId, async (client) => {
    const { rows } = await client.query<{ day: string }>(
      `SELECT DISTINCT "periodStart"::text AS day FROM "Reading" WHERE "metricId" = $1`,
      [metricId],
    );
    const days = rows.map(({ day }) => day);
    await recountTotals({ client, orgId, metricId, days });
  });
}
