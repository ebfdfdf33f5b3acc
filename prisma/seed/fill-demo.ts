import { randomUUID } from "node:crypto";
import { dayAt } from "~/core/time/calendar-day";
import {
  hasAnyOrganization,
  listTakenSlugs,
} from "~/data/identity/organization.server";
import { withOrg } from "~/data/org.server";
import type { FileStorage } from "~/http/storage.server";
import { computeInsights } from "~/jobs/insight/compute-insights.server";
import { carryOutTests } from "./carry-out/carry-out-tests";
import { createCompany, createContext } from "./company/create-company";
import { demoCalendar } from "./demo-calendar";
import { bringInFiles } from "./files/bring-in-files";
import { createLearnings } from "./learnings/create-learnings";
import { createMetrics } from "./metrics/create-metrics";
import { createObjectives } from "./objectives/create-objectives";
import { tellHistory } from "./history";
import {
  ensureAccounts,
  openDemoOrganization,
  type AccountIds,
} from "./open-organization";
import { ORGANIZATIONS, type DemoOrganization } from "./organizations";
import { dateBack, emptyPast } from "./past";
import { connectSources } from "./voices/connect-sources";
import { sortVoices } from "./voices/sort-voices";
import type { CompanyIds } from "./world";

export type FilledDemo =
  | { outcome: "filled"; orgIds: readonly string[] }
  /** They were there already, and are kept as people left them. */
  | { outcome: "kept" }
  | { outcome: "other-organisation" };

interface Filling {
  readonly now: Date;
  readonly storage: FileStorage;
  readonly onProgress: (line: string) => void;
}

/**
 * Fills the demonstration, one organisation a language, through the same functions as the screens. One that an earlier
 * run opened is kept as people left it.
 */
export async function fillDemo(filling: Filling): Promise<FilledDemo> {
  const slugs = ORGANIZATIONS.map(({ slug }) => slug);
  const taken = await listTakenSlugs({ slugs });
  const missing = ORGANIZATIONS.filter(({ slug }) => !taken.includes(slug));
  if (missing.length === 0) return { outcome: "kept" };
  if (taken.length === 0 && (await hasAnyOrganization()))
    return { outcome: "other-organisation" };
  filling.onProgress("Demonstration: accounts …");
  const accounts = await ensureAccounts();
  const orgIds: string[] = [];
  for (const organization of missing)
    orgIds.push(await fillOrganization(organization, accounts, filling));
  return { outcome: "filled", orgIds };
}

/**
 * Fills one organisation and opens it. Everything is drawn from fixed seeds and laid out backwards from `now`, so that
 * two loads on one day are equal and every story ends the same way on any day.
 */
export async function fillOrganization(
  organization: DemoOrganization,
  accounts: AccountIds,
  { now, storage, onProgress }: Filling,
): Promise<string> {
  const { name, locale: language, timeZone } = organization;
  const calendar = demoCalendar(dayAt(now, timeZone));
  const orgId = randomUUID();
  const company: CompanyIds = await withOrg(orgId, async (client) => {
    const made = await createCompany({ client, language }, accounts);
    const metrics = await createMetrics({ client, language, company: made });
    const past = emptyPast();
    await createContext({ ...made, metrics, client, language, calendar, past });
    return { ...made, metrics };
  });
  const files = { orgId, organization, company, calendar, storage, onProgress };
  await bringInFiles(files);
  await connectSources({ ...files, now });
  onProgress(`${name}: objectives, tests and learnings …`);
  await withOrg(
    orgId,
    async (client) => {
      const past = emptyPast();
      const world = { ...company, client, language, calendar, past };
      const objectives = await createObjectives(world);
      const tests = await carryOutTests(world, objectives);
      const learnings = await createLearnings(world, tests);
      const story = { objective: objectives, experiment: tests };
      await sortVoices(world, { ...story, learning: learnings });
      await dateBack(client, past);
      await tellHistory(client);
    },
    { timeoutMs: 120_000 },
  );
  await openDemoOrganization(orgId, organization, accounts);
  await computeInsights({ orgId, hours: 0 });
  return orgId;
}
