import { parseWithZod } from "@conform-to/zod/v4";
import { moveInOrder } from "~/core/identity/organization/move-in-order";
import { recordChange } from "~/data/change.server";
import {
  getJourney,
  listJourneys,
  orderJourneys,
} from "~/data/journey/journey.server";
import { getMoment, orderMoments } from "~/data/journey/moment.server";
import { withOrg, type OrgClient } from "~/data/org.server";
import { takeTurn } from "~/data/take-turn.server";
import { moveSchema } from "~/schemas/settings/journey";
import { badInput } from "../respond.server";
import type { Viewer } from "../viewer.server";
import type { Saved } from "./saved.server";

interface Group {
  readonly entity: "Journey" | "Moment";
  readonly ids: readonly string[];
  order(ids: readonly string[]): Promise<void>;
}

/** Moves a journey, or a moment in its journey, a place earlier or later. At an end nothing changes. */
export async function changeOrder({
  viewer,
  formData,
}: {
  viewer: Viewer;
  formData: FormData;
}): Promise<Saved> {
  const submission = parseWithZod(formData, { schema: moveSchema });
  if (submission.status !== "success") throw badInput();
  const { what, id, direction } = submission.value;
  return withOrg(viewer.orgId, async (client) => {
    await takeTurn({ client, name: "journeys" });
    const group =
      what === "journey"
        ? await groupOfJourneys(client)
        : await groupOfMoments(client, id);
    if (!group?.ids.includes(id)) return { outcome: "not-found" };
    const ids = moveInOrder(group.ids, id, direction);
    await group.order(ids);
    const before = { place: group.ids.indexOf(id) + 1 };
    const after = { place: ids.indexOf(id) + 1 };
    if (before.place !== after.place)
      await recordChange({
        client,
        entity: group.entity,
        entityId: id,
        action: "moved",
        before,
        after,
        byId: viewer.account.id,
      });
    return { outcome: "saved", id };
  });
}

async function groupOfJourneys(client: OrgClient): Promise<Group> {
  const ids = (await listJourneys({ client })).map(({ id }) => id);
  const order = (next: readonly string[]) =>
    orderJourneys({ client, ids: next });
  return { entity: "Journey", ids, order };
}

async function groupOfMoments(
  client: OrgClient,
  momentId: string,
): Promise<Group | null> {
  const moment = await getMoment({ client, id: momentId });
  const journey =
    moment && (await getJourney({ client, id: moment.journeyId }));
  if (!journey) return null;
  const { id: journeyId, moments } = journey;
  const order = (ids: readonly string[]) =>
    orderMoments({ client, journeyId, ids });
  return { entity: "Moment", ids: moments.map(({ id }) => id), order };
}
