import { Pool, type PoolClient } from "pg";
import type { CalendarDay } from "~/core/time/calendar-day";
import { createAccounts, openLarge, openNeighbour } from "./accounts.ts";
import { benchId } from "./bench-id.ts";
import { fillOrganization } from "./fill-organization.ts";
import { LARGE_KEY, SMALL, type Sizes } from "./sizes.ts";
import { analysisTemplates } from "./templates.ts";

export interface DatabaseToFill {
  readonly ownerUrl: string;
  readonly sizes: Sizes;
  readonly neighbours: number;
  readonly today: CalendarDay;
  readonly onStep?: (step: string) => void;
}

/**
 * One organisation of these sizes, with its accounts, beside small ones, in an empty database. Returns the rows it then
 * holds. DATABASE_URL and ESSAI_SECRET must be set, as the running app has them.
 */
export async function fillDatabase({
  ownerUrl,
  sizes,
  neighbours,
  today,
  onStep = () => {},
}: DatabaseToFill): Promise<{ orgId: string; rows: Record<string, number> }> {
  const pool = new Pool({ connectionString: ownerUrl, max: 1 });
  const client = await pool.connect();
  try {
    await client.query(
      "SET session_replication_role = replica; SET synchronous_commit = off",
    );
    await client.query(
      `CREATE TEMP TABLE template AS SELECT * FROM jsonb_to_recordset($1) AS t (kind int, n int, input jsonb, output jsonb)`,
      [JSON.stringify(analysisTemplates(today))],
    );
    const orgId = benchId(LARGE_KEY, "organization", 0);
    const accounts = await createAccounts();
    const large = { key: LARGE_KEY, orgId, sizes, today, accounts };
    await fillOrganization(client, large, onStep);
    for (let i = 1; i <= neighbours; i++) {
      await fillNeighbour(client, `neighbour-${i}`, today);
      if (i % 10 === 0) onStep(`${i} neighbours`);
    }
    onStep("statistics");
    await client.query("VACUUM ANALYZE");
    await openLarge(orgId, accounts);
    return { orgId, rows: await countRows(client, orgId) };
  } finally {
    client.release();
    await pool.end();
  }
}

async function fillNeighbour(
  client: PoolClient,
  key: string,
  today: CalendarDay,
): Promise<void> {
  const orgId = benchId(key, "organization", 0);
  const organization = { key, orgId, sizes: SMALL, today, accounts: [] };
  await fillOrganization(client, organization);
  await openNeighbour(orgId, key);
}

const COUNTED = [
  "Objective",
  "KeyResult",
  "CheckIn",
  "Experiment",
  "Analysis",
  "Decision",
  "LossLog",
  "DayLog",
  "Site",
  "Response",
  "Reading",
];

async function countRows(
  client: PoolClient,
  orgId: string,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of COUNTED) {
    const { rows } = await client.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM "${table}" WHERE "orgId" = $1`,
      [orgId],
    );
    counts[table] = rows[0]!.n;
  }
  return counts;
}
