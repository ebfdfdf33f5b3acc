import { parseWithZod } from "@conform-to/zod/v4";
import { recordChange } from "~/data/change.server";
import {
  createSite,
  getSite,
  hasSiteNamed,
  updateSite,
} from "~/data/metric/site-edit.server";
import { withOrg } from "~/data/org.server";
import { takeTurn } from "~/data/take-turn.server";
import { siteSchema } from "~/schemas/settings/site";
import type { Viewer } from "../viewer.server";
import { isStale, type Saved } from "./saved.server";

/** Makes a site, or changes it. The same form sent twice makes one. */
export async function saveSite({
  viewer,
  id,
  formData,
  isNew,
}: {
  viewer: Viewer;
  id: string;
  formData: FormData;
  isNew: boolean;
}): Promise<Saved> {
  return withOrg(viewer.orgId, async (client) => {
    await takeTurn({ client, name: "site names" });
    const site = await getSite({ client, id });
    if (!isNew && !site) return { outcome: "not-found" };
    if (isNew && site) return { outcome: "saved", id };
    const submission = parseWithZod(formData, { schema: siteSchema });
    if (submission.status !== "success")
      return { outcome: "refused", reply: submission.reply() };
    const fields = submission.value;
    const taken = await hasSiteNamed({
      client,
      name: fields.name,
      exceptId: id,
    });
    const fieldErrors: Record<string, string[]> = taken
      ? { name: ["taken"] }
      : {};
    const formErrors = site && isStale(formData, site) ? ["stale"] : [];
    if (taken || formErrors.length > 0) {
      const reply = submission.reply({ fieldErrors, formErrors });
      return { outcome: "refused", reply };
    }
    if (site) await updateSite({ client, id, fields });
    else await createSite({ client, id, fields });
    const { name, kind, region } = site ?? {};
    await recordChange({
      client,
      entity: "Site",
      entityId: id,
      action: site ? "updated" : "created",
      before: site && { name, kind, region },
      after: fields,
      byId: viewer.account.id,
    });
    return { outcome: "saved", id };
  });
}
