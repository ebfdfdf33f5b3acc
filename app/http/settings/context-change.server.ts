import { parseWithZod } from "@conform-to/zod/v4";
import {
  createContextEvent,
  getContextEvent,
  updateContextEvent,
  type ContextEvent,
  type ContextEventFields,
} from "~/data/context/context-event.server";
import { recordChange } from "~/data/change.server";
import { getMetric } from "~/data/metric/metric.server";
import { getSite } from "~/data/metric/site-edit.server";
import { withOrg, type OrgClient } from "~/data/org.server";
import { takeTurn } from "~/data/take-turn.server";
import { contextEventSchema } from "~/schemas/settings/context-event";
import type { Viewer } from "../viewer.server";
import { isStale, type Saved } from "./saved.server";

/** Notes an event, or changes it. The same form sent twice makes one. */
export async function saveContextEvent({
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
  const byId = viewer.account.id;
  return withOrg(viewer.orgId, async (client) => {
    await takeTurn({ client, name: `context event ${id}` });
    const event = await getContextEvent({ client, id });
    if (!isNew && !event) return { outcome: "not-found" };
    if (isNew && event) return { outcome: "saved", id };
    const submission = parseWithZod(formData, { schema: contextEventSchema });
    if (submission.status !== "success")
      return { outcome: "refused", reply: submission.reply() };
    const fields = submission.value;
    const fieldErrors = await findFaults(client, fields);
    const formErrors = event && isStale(formData, event) ? ["stale"] : [];
    if (formErrors.length > 0 || Object.keys(fieldErrors).length > 0) {
      const reply = submission.reply({ fieldErrors, formErrors });
      return { outcome: "refused", reply };
    }
    if (event) await updateContextEvent({ client, id, fields });
    else await createContextEvent({ client, id, createdById: byId, fields });
    await recordChange({
      client,
      entity: "ContextEvent",
      entityId: id,
      action: event ? "updated" : "created",
      before: event && { ...eventFields(event) },
      after: fields,
      byId,
    });
    return { outcome: "saved", id };
  });
}

/** What history keeps of an event, and what brings it back. */
export function eventFields({
  site,
  metric,
  id: _id,
  ...fields
}: ContextEvent): ContextEventFields {
  return { ...fields, siteId: site?.id ?? null, metricId: metric?.id ?? null };
}

async function findFaults(
  client: OrgClient,
  { siteId, metricId }: ContextEventFields,
): Promise<Record<string, string[]>> {
  const faults: Record<string, string[]> = {};
  if (siteId && !(await getSite({ client, id: siteId })))
    faults.siteId = ["gone"];
  if (metricId && !(await getMetric({ client, id: metricId })))
    faults.metricId = ["gone"];
  return faults;
}
