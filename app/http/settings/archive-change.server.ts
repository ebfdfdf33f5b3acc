import { recordChange } from "~/data/change.server";
import { archiveJourney, getJourney } from "~/data/journey/journey.server";
import { archiveMoment, getMoment } from "~/data/journey/moment.server";
import { archiveSite, getSite } from "~/data/metric/site-edit.server";
import { withOrg, type OrgClient } from "~/data/org.server";
import { archiveSource, getSource } from "~/data/source/source.server";
import { takeTurn } from "~/data/take-turn.server";
import { archiveTeam, getTeam } from "~/data/team/team.server";
import type { Viewer } from "../viewer.server";
import type { Saved } from "./saved.server";

interface Access {
  get(of: {
    client: OrgClient;
    id: string;
  }): Promise<{ archived: boolean } | null>;
  archive(of: {
    client: OrgClient;
    id: string;
    archivedAt: Date | null;
  }): Promise<unknown>;
}

const ACCESS = {
  Team: { get: getTeam, archive: archiveTeam },
  Site: { get: getSite, archive: archiveSite },
  Journey: { get: getJourney, archive: archiveJourney },
  Moment: { get: getMoment, archive: archiveMoment },
  Source: { get: getSource, archive: archiveSource },
} as const satisfies Record<string, Access>;

export type Archivable = keyof typeof ACCESS;

/** Puts a thing away, or brings it back. Twice is once: what is already so stays so, without a second trace. */
export async function changeArchived({
  viewer,
  entity,
  id,
  act,
}: {
  viewer: Viewer;
  entity: Archivable;
  id: string;
  act: "archive" | "restore";
}): Promise<Saved> {
  const { get, archive }: Access = ACCESS[entity];
  const archived = act === "archive";
  return withOrg(viewer.orgId, async (client) => {
    await takeTurn({ client, name: `${entity} ${id}` });
    const row = await get({ client, id });
    if (!row) return { outcome: "not-found" };
    if (row.archived === archived) return { outcome: "saved", id };
    await archive({ client, id, archivedAt: archived ? new Date() : null });
    await recordChange({
      client,
      entity,
      entityId: id,
      action: archived ? "archived" : "restored",
      byId: viewer.account.id,
    });
    return { outcome: "saved", id };
  });
}
