import { parseWithZod } from "@conform-to/zod/v4";
import { recordChange } from "~/data/change.server";
import {
  createJourney,
  getJourney,
  hasJourneyNamed,
  updateJourney,
  type Journey,
} from "~/data/journey/journey.server";
import { withOrg } from "~/data/org.server";
import { takeTurn } from "~/data/take-turn.server";
import { journeySchema } from "~/schemas/settings/journey";
import type { Viewer } from "../viewer.server";
import { mayBeNamed } from "./people.server";
import { isStale, type Saved } from "./saved.server";

/** What a journey's own form shows: its moments are changed elsewhere. */
export function shownJourney({ name, owner, archived }: Journey) {
  return { name, owner, archived };
}

/** Makes a journey, or changes it. The same form sent twice makes one. */
export async function saveJourney({
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
    await takeTurn({ client, name: "journeys" });
    const journey = await getJourney({ client, id });
    if (!isNew && !journey) return { outcome: "not-found" };
    if (isNew && journey) return { outcome: "saved", id };
    const submission = parseWithZod(formData, { schema: journeySchema });
    if (submission.status !== "success")
      return { outcome: "refused", reply: submission.reply() };
    const fields = submission.value;
    const { name, ownerId } = fields;
    const fieldErrors: Record<string, string[]> = {};
    if (await hasJourneyNamed({ client, name, exceptId: id }))
      fieldErrors.name = ["taken"];
    if (ownerId && !(await mayBeNamed({ client, ids: [ownerId] })))
      fieldErrors.ownerId = ["gone"];
    const stale = journey && isStale(formData, shownJourney(journey));
    const formErrors = stale ? ["stale"] : [];
    if (stale || Object.keys(fieldErrors).length > 0) {
      const reply = submission.reply({ fieldErrors, formErrors });
      return { outcome: "refused", reply };
    }
    if (journey) await updateJourney({ client, id, fields });
    else await createJourney({ client, id, fields });
    const after = await getJourney({ client, id });
    await recordChange({
      client,
      entity: "Journey",
      entityId: id,
      action: journey ? "updated" : "created",
      before: journey && toHistory(journey),
      after: after && toHistory(after),
      byId: viewer.account.id,
    });
    return { outcome: "saved", id };
  });
}

function toHistory({ name, owner }: Journey) {
  return { name, owner: owner?.name ?? null };
}
