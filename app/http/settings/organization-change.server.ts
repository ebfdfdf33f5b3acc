import { parseWithZod } from "@conform-to/zod/v4";
import { recordChange } from "~/data/change.server";
import {
  getOrganizationSettings,
  updateOrganizationSettings,
  type OrganizationSettings,
} from "~/data/identity/organization-settings.server";
import { withOrg, type OrgClient } from "~/data/org.server";
import {
  getSettings,
  saveSettings,
  type Settings,
} from "~/data/settings.server";
import { takeTurn } from "~/data/take-turn.server";
import { organizationSettingsSchema } from "~/schemas/settings/organization";
import { notFound } from "../respond.server";
import type { Viewer } from "../viewer.server";
import { isStale, type Saved } from "./saved.server";

export type AllSettings = OrganizationSettings & Settings;

export async function loadSettings(viewer: Viewer): Promise<AllSettings> {
  return withOrg(viewer.orgId, (client) => readSettings(client));
}

async function readSettings(client: OrgClient): Promise<AllSettings> {
  const organization = await getOrganizationSettings({ orgId: client.orgId });
  if (!organization) throw notFound();
  return { ...organization, ...(await getSettings({ client })) };
}

/**
 * The organisation's name and zone lie beside the accounts, in a transaction of their own: they are written last, so
 * that a failure before leaves both as they were.
 */
export async function changeSettings({
  viewer,
  formData,
}: {
  viewer: Viewer;
  formData: FormData;
}): Promise<Saved> {
  const { orgId, account } = viewer;
  return withOrg(orgId, async (client) => {
    await takeTurn({ client, name: "settings" });
    const before = await readSettings(client);
    const submission = parseWithZod(formData, {
      schema: organizationSettingsSchema,
    });
    if (submission.status !== "success")
      return { outcome: "refused", reply: submission.reply() };
    if (isStale(formData, before)) {
      const reply = submission.reply({ formErrors: ["stale"] });
      return { outcome: "refused", reply };
    }
    const after = submission.value;
    const { currency, hourValue } = after;
    await saveSettings({ client, currency, hourValue });
    await recordChange({
      client,
      entity: "Settings",
      entityId: orgId,
      action: "updated",
      before: { ...before },
      after,
      byId: account.id,
    });
    await updateOrganizationSettings({ orgId, fields: after });
    return { outcome: "saved", id: orgId };
  });
}
