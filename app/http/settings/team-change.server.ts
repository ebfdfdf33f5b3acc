import { parseWithZod } from "@conform-to/zod/v4";
import { recordChange } from "~/data/change.server";
import { getSite } from "~/data/metric/site-edit.server";
import { withOrg, type OrgClient } from "~/data/org.server";
import { takeTurn } from "~/data/take-turn.server";
import {
  createTeam,
  getTeam,
  hasTeamNamed,
  updateTeam,
  type Team,
  type TeamFields,
} from "~/data/team/team.server";
import { teamSchema } from "~/schemas/settings/team";
import type { Viewer } from "../viewer.server";
import { mayBeNamed } from "./people.server";
import { isStale, type Saved } from "./saved.server";

interface Ask {
  viewer: Viewer;
  id: string;
  formData: FormData;
}

/** Makes a team, or changes it. The same form sent twice makes one. */
export async function saveTeam(ask: Ask & { isNew: boolean }): Promise<Saved> {
  const { viewer, id, formData, isNew } = ask;
  return withOrg(viewer.orgId, async (client) => {
    await takeTurn({ client, name: "team names" });
    const team = await getTeam({ client, id });
    if (!isNew && !team) return { outcome: "not-found" };
    if (isNew && team) return { outcome: "saved", id };
    const submission = parseWithZod(formData, { schema: teamSchema });
    if (submission.status !== "success")
      return { outcome: "refused", reply: submission.reply() };
    const fields = toFields(submission.value);
    const fieldErrors = await findFaults(client, id, fields, team);
    const formErrors = team && isStale(formData, team) ? ["stale"] : [];
    if (formErrors.length > 0 || Object.keys(fieldErrors).length > 0) {
      const reply = submission.reply({ fieldErrors, formErrors });
      return { outcome: "refused", reply };
    }
    await write({ client, id, fields, team, byId: viewer.account.id });
    return { outcome: "saved", id };
  });
}

function toFields(value: ReturnType<typeof teamSchema.parse>): TeamFields {
  const { money, hours, customers, days, allowsIrreversible, ...rest } = value;
  const caps = { money, hours, customers, days };
  const memberIds = [...new Set(rest.memberIds)];
  return { ...rest, memberIds, envelope: { caps, allowsIrreversible } };
}

async function findFaults(
  client: OrgClient,
  id: string,
  { name, siteId, approverId, memberIds }: TeamFields,
  team: Team | null,
): Promise<Record<string, string[]>> {
  const faults: Record<string, string[]> = {};
  if (await hasTeamNamed({ client, name, exceptId: id }))
    faults.name = ["taken"];
  if (siteId && siteId !== team?.site?.id) {
    const site = await getSite({ client, id: siteId });
    if (!site || site.archived) faults.siteId = ["gone"];
  }
  if (approverId && !(await mayBeNamed({ client, ids: [approverId] })))
    faults.approverId = ["gone"];
  if (!(await mayBeNamed({ client, ids: memberIds })))
    faults.memberIds = ["gone"];
  return faults;
}

async function write({
  client,
  id,
  fields,
  team,
  byId,
}: {
  client: OrgClient;
  id: string;
  fields: TeamFields;
  team: Team | null;
  byId: string;
}): Promise<void> {
  if (team) await updateTeam({ client, id, fields });
  else await createTeam({ client, id, fields });
  const after = await getTeam({ client, id });
  await recordChange({
    client,
    entity: "Team",
    entityId: id,
    action: team ? "updated" : "created",
    before: team && toHistory(team),
    after: after && toHistory(after),
    byId,
  });
}

/** As people read it: names, one field a cap. */
function toHistory({ name, site, envelope, approver, members }: Team) {
  return {
    name,
    site: site?.name ?? null,
    ...envelope.caps,
    allowsIrreversible: envelope.allowsIrreversible,
    approver: approver?.name ?? null,
    members: members.map((member) => member.name),
  };
}
