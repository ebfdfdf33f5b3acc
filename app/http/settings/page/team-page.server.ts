import { listSites } from "~/data/metric/site.server";
import { withOrg } from "~/data/org.server";
import { getSettings } from "~/data/settings.server";
import { getTeam } from "~/data/team/team.server";
import { notFound } from "../../respond.server";
import type { Viewer } from "../../viewer.server";
import { listPeople } from "../people.server";
import { versionOf } from "../saved.server";

/** A team with what its form can choose from; those who only read need no choices. */
export async function loadTeamPage({
  viewer,
  id,
}: {
  viewer: Viewer;
  id: string;
}) {
  const { orgId } = viewer;
  const isAdmin = viewer.role === "admin";
  const { team, sites, currency } = await withOrg(orgId, async (client) => {
    const found = await getTeam({ client, id });
    if (!found) throw notFound();
    const open = isAdmin ? await listSites({ client }) : [];
    const own = found.site;
    const isOpen = open.some((site) => site.id === own?.id);
    return {
      team: found,
      sites: own && !isOpen ? [own, ...open] : open,
      currency: (await getSettings({ client })).currency,
    };
  });
  const named = [...team.members, team.approver];
  const people = isAdmin ? await listPeople({ orgId, named }) : [];
  const version = versionOf(team);
  return { team, sites, currency, people, version };
}
