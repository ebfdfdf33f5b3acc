import type { OrgClient } from "./org.server";

export interface Settings {
  /** ISO 4217. */
  readonly currency: string;
  /** Money an hour of work is worth, in `currency`; null where nobody said. */
  readonly hourValue: number | null;
}

const DEFAULTS: Settings = { currency: "EUR", hourValue: null };

/** What the organisation set for itself, or the defaults. */
export async function getSettings({
  client,
}: {
  client: OrgClient;
}): Promise<Settings> {
  const row = await client.settings.findUnique({
    where: { orgId: client.orgId },
    select: { currency: true, hourValue: true },
  });
  return row ?? DEFAULTS;
}

export async function saveSettings({
  client,
  currency,
  hourValue,
}: { client: OrgClient } & Settings): Promise<Settings> {
  const { orgId } = client;
  return client.settings.upsert({
    where: { orgId },
    create: { orgId, currency, hourValue },
    update: { currency, hourValue },
    select: { currency: true, hourValue: true },
  });
}
