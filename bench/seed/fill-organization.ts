import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import type pg from "pg";
import { addDays, type CalendarDay } from "~/core/time/calendar-day";
import { recomputeDays } from "~/data/metric/answers/count-days.server";
import { benchId } from "./bench-id";
import type { Sizes } from "./sizes";
import { TEMPLATES_A_KIND } from "./templates";

const SCRIPTS = new URL("sql/", import.meta.url);
const HISTORY_DAYS = 730;

export interface OrganizationToFill {
  readonly key: string;
  readonly orgId: string;
  readonly sizes: Sizes;
  readonly today: CalendarDay;
  /** Accounts that are its first people. */
  readonly accounts: readonly string[];
}

/**
 * Fills one organisation by the scripts of sql/, in their order. `client` is the owner's: it passes the walls and skips
 * foreign keys, which hold by how the ids are made. The table `template` must be there.
 */
export async function fillOrganization(
  client: pg.PoolClient,
  organization: OrganizationToFill,
  onStep: (step: string) => void = () => {},
): Promise<void> {
  await announce(client, organization);
  for (const name of (await readdir(SCRIPTS)).toSorted()) {
    onStep(name.replace(/^\d+-|\.sql$/g, ""));
    await client.query(readFileSync(new URL(name, SCRIPTS), "utf8"));
  }
  onStep("readings");
  await countReadings(client, organization);
}

async function announce(
  client: pg.PoolClient,
  { key, orgId, sizes, today, accounts }: OrganizationToFill,
): Promise<void> {
  const settings = {
    key,
    today,
    ...sizes,
    org: orgId,
    accounts: `{${accounts.join(",")}}`,
    templates: TEMPLATES_A_KIND,
  };
  for (const [name, value] of Object.entries(settings))
    await client.query("SELECT set_config($1, $2, false)", [
      `bench.${name}`,
      String(value),
    ]);
}

async function countReadings(
  client: pg.PoolClient,
  { key, orgId, sizes, today }: OrganizationToFill,
): Promise<void> {
  const days = Array.from({ length: HISTORY_DAYS }, (_, back) =>
    addDays(today, -back),
  );
  for (let metric = 0; metric < sizes.metrics; metric++) {
    const metricId = benchId(key, "metric", metric);
    await recomputeDays({ client, orgId, metricId, days });
  }
}
