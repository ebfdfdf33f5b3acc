import { randomUUID } from "node:crypto";
import { dayAt } from "~/core/time/calendar-day";
import {
  hasAnyOrganization,
  listTakenSlugs,
} from "~/data/identity/organization.server";
import { withOrg } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import type { FileStorage } from "~/http/storage.server";
import { demoCalendar } from "./demo-calendar";
import { bringInFiles } from "./files/bring-in-files";
import { createMetrics } from "./metrics";
import { createObjectives } from "./objectives";
import {
  ensureAccounts,
  openDemoOrganization,
  type AccountIds,
} from "./open-organization";
import { ORGANIZATION, PEOPLE, type PersonKey } from "./people";
import { carryOutTests } from "./tests/carry-out-tests";

export type FilledDemo =
  | { outcome: "filled"; orgId: string }
  /** It was there already, and is kept as people left it. */
  | { outcome: "kept" }
  | { outcome: "other-organisation" };

/**
 * Fills the demonstration organisation through the same functions as the screens. Everything is drawn from fixed seeds
 * and laid out backwards from `now`, so that two loads on one day are equal and every story ends the same way on any day.
 */
export async function fillDemo({
  now,
  storage,
  onProgress,
}: {
  now: Date;
  storage: FileStorage;
  onProgress: (line: string) => void;
}): Promise<FilledDemo> {
  const taken = await listTakenSlugs({ slugs: [ORGANIZATION.slug] });
  if (taken.length > 0) return { outcome: "kept" };
  if (await hasAnyOrganization()) return { outcome: "other-organisation" };
  const calendar = demoCalendar(dayAt(now, ORGANIZATION.timeZone));
  const orgId = randomUUID();
  onProgress("Demonstration: accounts …");
  const accounts = await ensureAccounts();
  const metrics = await withOrg(orgId, async (client) => {
    await registerPeople(client, accounts);
    return createMetrics(client);
  });
  await bringInFiles({
    orgId,
    accounts,
    metrics,
    calendar,
    storage,
    onProgress,
  });
  onProgress("Demonstration: objectives and tests …");
  await withOrg(
    orgId,
    async (client) => {
      const objectives = await createObjectives({
        client,
        accounts,
        metrics,
        calendar,
      });
      await carryOutTests({ client, accounts, metrics, objectives, calendar });
    },
    { timeoutMs: 60_000 },
  );
  await openDemoOrganization(orgId, accounts);
  return { outcome: "filled", orgId };
}

async function registerPeople(
  client: Parameters<typeof upsertPerson>[0]["client"],
  accounts: AccountIds,
) {
  for (const [key, { name }] of Object.entries(PEOPLE))
    await upsertPerson({ client, id: accounts[key as PersonKey], name });
}
