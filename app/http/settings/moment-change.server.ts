import { parseWithZod } from "@conform-to/zod/v4";
import { recordChange } from "~/data/change.server";
import { getJourney } from "~/data/journey/journey.server";
import {
  createMoment,
  getMoment,
  hasMomentNamed,
  updateMoment,
  type MomentFields,
  type PlacedMoment,
} from "~/data/journey/moment.server";
import { withOrg, type OrgClient } from "~/data/org.server";
import { takeTurn } from "~/data/take-turn.server";
import { momentSchema } from "~/schemas/settings/journey";
import type { Viewer } from "../viewer.server";
import { mayBeNamed } from "./people.server";
import { isStale, type Saved } from "./saved.server";

interface Ask {
  viewer: Viewer;
  journeyId: string;
  id: string;
  formData: FormData;
  isNew: boolean;
}

/** Makes a moment of a journey, or changes it. The same form sent twice makes one. */
export async function saveMoment(ask: Ask): Promise<Saved> {
  const { viewer, journeyId, id, formData, isNew } = ask;
  return withOrg(viewer.orgId, async (client) => {
    await takeTurn({ client, name: "journeys" });
    const moment = await getMoment({ client, id });
    const elsewhere = moment !== null && moment.journeyId !== journeyId;
    if (elsewhere || !(await getJourney({ client, id: journeyId })))
      return { outcome: "not-found" };
    if (!isNew && !moment) return { outcome: "not-found" };
    if (isNew && moment) return { outcome: "saved", id };
    const submission = parseWithZod(formData, { schema: momentSchema });
    if (submission.status !== "success")
      return { outcome: "refused", reply: submission.reply() };
    const fields = submission.value;
    const fieldErrors = await findFaults(client, { journeyId, id, ...fields });
    const formErrors = moment && isStale(formData, moment) ? ["stale"] : [];
    if (formErrors.length > 0 || Object.keys(fieldErrors).length > 0) {
      const reply = submission.reply({ fieldErrors, formErrors });
      return { outcome: "refused", reply };
    }
    await write({ client, ask, fields, moment });
    return { outcome: "saved", id };
  });
}

async function findFaults(
  client: OrgClient,
  {
    journeyId,
    id,
    name,
    ownerId,
  }: MomentFields & { journeyId: string; id: string },
): Promise<Record<string, string[]>> {
  const faults: Record<string, string[]> = {};
  if (await hasMomentNamed({ client, journeyId, name, exceptId: id }))
    faults.name = ["taken"];
  if (ownerId && !(await mayBeNamed({ client, ids: [ownerId] })))
    faults.ownerId = ["gone"];
  return faults;
}

async function write({
  client,
  ask: { viewer, journeyId, id },
  fields,
  moment,
}: {
  client: OrgClient;
  ask: Ask;
  fields: MomentFields;
  moment: PlacedMoment | null;
}): Promise<void> {
  if (moment) await updateMoment({ client, id, fields });
  else await createMoment({ client, id, journeyId, fields });
  const after = await getMoment({ client, id });
  await recordChange({
    client,
    entity: "Moment",
    entityId: id,
    action: moment ? "updated" : "created",
    before: moment && toHistory(moment),
    after: after && toHistory(after),
    byId: viewer.account.id,
  });
}

function toHistory({ name, stakes, channelKind, owner }: PlacedMoment) {
  return { name, stakes, channelKind, owner: owner?.name ?? null };
}
