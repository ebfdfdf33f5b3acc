import { parseWithZod } from "@conform-to/zod/v4";
import { recordChange } from "~/data/change.server";
import { withOrg, type OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import {
  createSource,
  getSource,
  hasSourceNamed,
  updateSource,
  type SourceFields,
} from "~/data/source/source.server";
import { getFedMetric } from "~/data/source/fed-metric.server";
import { takeTurn } from "~/data/take-turn.server";
import { sourceSchema } from "~/schemas/settings/source";
import type { Viewer } from "../../viewer.server";
import { isStale, type Saved } from "../saved.server";
import { formOf } from "./source-page.server";

interface SourceForm {
  readonly viewer: Viewer;
  readonly id: string;
  readonly formData: FormData;
  readonly isNew: boolean;
}

/** Makes a source, or changes it. The same form sent twice makes one. */
export async function saveSource({
  viewer,
  id,
  formData,
  isNew,
}: SourceForm): Promise<Saved> {
  const { account, orgId } = viewer;
  return withOrg(orgId, async (client) => {
    await takeTurn({ client, name: "source names" });
    const source = await getSource({ client, id });
    if (!isNew && !source) return { outcome: "not-found" };
    if (isNew && source) return { outcome: "saved", id };
    const submission = parseWithZod(formData, { schema: sourceSchema });
    if (submission.status !== "success")
      return { outcome: "refused", reply: submission.reply() };
    const fields = submission.value;
    const fieldErrors = await findFaults(client, id, fields);
    const formErrors =
      source && isStale(formData, formOf(source)) ? ["stale"] : [];
    if (Object.keys(fieldErrors).length + formErrors.length > 0) {
      const reply = submission.reply({ fieldErrors, formErrors });
      return { outcome: "refused", reply };
    }
    await upsertPerson({ client, id: account.id, name: account.name });
    const seen = source?.mapping.seen;
    const mapping = { ...fields.mapping, ...(seen ? { seen } : {}) };
    const row = { client, id, fields: { ...fields, mapping } };
    if (source) await updateSource(row);
    else await createSource({ ...row, createdById: account.id });
    await recordChange({
      client,
      entity: "Source",
      entityId: id,
      action: source ? "updated" : "created",
      before: source && (await told(client, source)),
      after: await told(client, fields),
      byId: account.id,
    });
    return { outcome: "saved", id };
  });
}

async function findFaults(
  client: OrgClient,
  id: string,
  { name, metricId }: SourceFields,
): Promise<Record<string, string[]>> {
  const taken = await hasSourceNamed({ client, name, exceptId: id });
  const metric = metricId && (await getFedMetric({ client, id: metricId }));
  return {
    ...(taken ? { name: ["taken"] } : {}),
    ...(metricId && !metric ? { metricId: ["choose"] } : {}),
  };
}

/** As its history tells it. */
async function told(
  client: OrgClient,
  { name, tool, metricId, retentionDays }: SourceFields,
) {
  const metric = metricId && (await getFedMetric({ client, id: metricId }));
  return { name, tool, metric: metric ? metric.name : null, retentionDays };
}
