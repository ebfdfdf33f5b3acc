import { parseWithZod } from "@conform-to/zod/v4";
import { listChanges, recordChange } from "~/data/change.server";
import {
  createContextEvent,
  getContextEvent,
  removeContextEvent,
  type ContextEventFields,
} from "~/data/context/context-event.server";
import {
  createSeriesBreak,
  getSeriesBreak,
  removeSeriesBreak,
  type SeriesBreakFields,
} from "~/data/context/series-break.server";
import { withOrg, type OrgClient } from "~/data/org.server";
import { takeTurn } from "~/data/take-turn.server";
import { contextActSchema } from "~/schemas/settings/context-event";
import { badInput } from "../respond.server";
import type { Viewer } from "../viewer.server";
import { eventFields } from "./context-change.server";

export type Removal =
  | { outcome: "removed" | "restored"; what: "event" | "break"; id: string }
  | { outcome: "not-found" };

interface Place {
  readonly entity: "ContextEvent" | "SeriesBreak";
  read(client: OrgClient, id: string): Promise<object | null>;
  remove(of: { client: OrgClient; id: string }): Promise<unknown>;
  /** Takes the fields as history kept them. */
  restore(
    client: OrgClient,
    row: { id: string; createdById: string; fields: object },
  ): Promise<{ created: boolean }>;
}

const EVENTS: Place = {
  entity: "ContextEvent",
  async read(client, id) {
    const event = await getContextEvent({ client, id });
    return event && eventFields(event);
  },
  remove: removeContextEvent,
  restore: (client, row) =>
    createContextEvent({
      client,
      ...row,
      fields: row.fields as ContextEventFields,
    }),
};

const BREAKS: Place = {
  entity: "SeriesBreak",
  async read(client, id) {
    const found = await getSeriesBreak({ client, id });
    if (!found) return null;
    const { breakOn, reason, metric } = found;
    return { breakOn, reason, metricId: metric.id };
  },
  remove: removeSeriesBreak,
  restore: (client, row) =>
    createSeriesBreak({
      client,
      ...row,
      fields: row.fields as SeriesBreakFields,
    }),
};

/** Takes an event or a break away, or brings it back from what history kept of it. Twice is once. */
export async function changeContext({
  viewer,
  formData,
}: {
  viewer: Viewer;
  formData: FormData;
}): Promise<Removal> {
  const submission = parseWithZod(formData, { schema: contextActSchema });
  if (submission.status !== "success") throw badInput();
  const { what, act, id } = submission.value;
  const place = what === "event" ? EVENTS : BREAKS;
  const outcome = act === "remove" ? "removed" : "restored";
  return withOrg(viewer.orgId, async (client) => {
    await takeTurn({ client, name: `${place.entity} ${id}` });
    const [kept, [last]] = [
      await place.read(client, id),
      await listChanges({
        client,
        entity: place.entity,
        entityId: id,
        most: 1,
      }),
    ];
    if (!kept && last?.action !== "removed") return { outcome: "not-found" };
    const done = { outcome, what, id } as const;
    if ((kept === null) === (act === "remove")) return done;
    const of = { client, place, id, byId: viewer.account.id };
    if (kept) await remove({ ...of, kept });
    else await restore({ ...of, fields: last!.before ?? {} });
    return done;
  });
}

interface Of {
  client: OrgClient;
  place: Place;
  id: string;
  byId: string;
}

async function remove({
  client,
  place,
  id,
  byId,
  kept,
}: Of & { kept: object }) {
  const { entity } = place;
  await place.remove({ client, id });
  const before = { ...kept };
  await recordChange({
    client,
    entity,
    entityId: id,
    action: "removed",
    before,
    byId,
  });
}

/** Where the metric broke again on that day in the meantime, what was asked for already stands. */
async function restore({
  client,
  place,
  id,
  byId,
  fields,
}: Of & { fields: object }) {
  const { entity } = place;
  const { created } = await place.restore(client, {
    id,
    createdById: byId,
    fields,
  });
  if (!created) return;
  const after = { ...fields };
  await recordChange({
    client,
    entity,
    entityId: id,
    action: "restored",
    after,
    byId,
  });
}
