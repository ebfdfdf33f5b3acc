import { parseWithZod } from "@conform-to/zod/v4";
import { reaches } from "~/core/identity/role";
import { recordChange } from "~/data/change.server";
import {
  getBlueprint,
  updateBlueprint,
  type Blueprint,
} from "~/data/journey/blueprint.server";
import { getJourney, type Journey } from "~/data/journey/journey.server";
import { getMoment, type PlacedMoment } from "~/data/journey/moment.server";
import { withOrg, type OrgClient } from "~/data/org.server";
import { upsertPerson } from "~/data/person.server";
import { takeTurn } from "~/data/take-turn.server";
import { blueprintSchema } from "~/schemas/settings/journey";
import { isStale, type Saved } from "../settings/saved.server";
import type { Viewer } from "../viewer.server";

/** Managers, and whoever holds the moment or its journey. */
export function mayDraw(
  { role, account }: Viewer,
  owners: readonly ({ id: string } | null)[],
): boolean {
  return (
    reaches(role, "manager") || owners.some((owner) => owner?.id === account.id)
  );
}

export interface Drawing {
  readonly journey: Journey;
  readonly moment: PlacedMoment;
  readonly blueprint: Blueprint;
}

/** Null where there is no such moment on that journey, or it is put away. */
export async function findDrawing({
  client,
  journeyId,
  momentId,
}: {
  client: OrgClient;
  journeyId: string;
  momentId: string;
}): Promise<Drawing | null> {
  const journey = await getJourney({ client, id: journeyId });
  const moment = await getMoment({ client, id: momentId });
  const blueprint = await getBlueprint({ client, momentId });
  if (!journey || !moment || !blueprint) return null;
  const elsewhere = moment.journeyId !== journeyId || moment.archived;
  return elsewhere ? null : { journey, moment, blueprint };
}

/** Keeps what stands under a moment, unless somebody has changed it since the form was opened. */
export async function saveBlueprint({
  viewer,
  journeyId,
  momentId,
  formData,
}: {
  viewer: Viewer;
  journeyId: string;
  momentId: string;
  formData: FormData;
}): Promise<Saved> {
  return withOrg(viewer.orgId, async (client) => {
    await takeTurn({ client, name: "journeys" });
    const drawing = await findDrawing({ client, journeyId, momentId });
    if (!drawing) return { outcome: "not-found" };
    const submission = parseWithZod(formData, { schema: blueprintSchema });
    if (submission.status !== "success")
      return { outcome: "refused", reply: submission.reply() };
    const before = drawing.blueprint;
    if (isStale(formData, before))
      return {
        outcome: "refused",
        reply: submission.reply({ formErrors: ["stale"] }),
      };
    const after = submission.value;
    const { id, name } = viewer.account;
    await upsertPerson({ client, id, name });
    await updateBlueprint({ client, momentId, blueprint: after });
    await recordChange({
      client,
      entity: "Moment",
      entityId: momentId,
      action: "updated",
      before: { ...before },
      after,
      byId: id,
    });
    return { outcome: "saved", id: momentId };
  });
}
