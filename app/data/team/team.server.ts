import type { AutonomyEnvelope } from "~/core/experiment/autonomy";
import type { OrgClient } from "../org.server";
import { otherNamed } from "../other-named";
import { replaceMembers } from "./team-member.server";

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly site: Named | null;
  /** What the team may risk without asking; beyond it `approver` answers. */
  readonly envelope: AutonomyEnvelope;
  readonly approver: Named | null;
  /** By name. */
  readonly members: readonly Named[];
  readonly archived: boolean;
}

/** People are ids of persons of this organisation (`upsertPerson`). */
export interface TeamFields {
  readonly name: string;
  readonly siteId: string | null;
  readonly envelope: AutonomyEnvelope;
  readonly approverId: string | null;
  readonly memberIds: readonly string[];
}

const NAMED = { select: { id: true, name: true } } as const;

const COLUMNS = {
  id: true,
  name: true,
  site: NAMED,
  envelopeMoney: true,
  envelopeHours: true,
  envelopeCustomers: true,
  envelopeDays: true,
  allowsIrreversible: true,
  approver: NAMED,
  members: {
    select: { person: NAMED },
    orderBy: { person: { name: "asc" } },
  },
  archivedAt: true,
} as const;

interface Row extends Named {
  site: Named | null;
  envelopeMoney: number | null;
  envelopeHours: number | null;
  envelopeCustomers: number | null;
  envelopeDays: number | null;
  allowsIrreversible: boolean;
  approver: Named | null;
  members: { person: Named }[];
  archivedAt: Date | null;
}

function toTeam(row: Row): Team {
  const { id, name, site, approver, members } = row;
  return {
    id,
    name,
    site,
    envelope: {
      caps: {
        money: row.envelopeMoney,
        hours: row.envelopeHours,
        customers: row.envelopeCustomers,
        days: row.envelopeDays,
      },
      allowsIrreversible: row.allowsIrreversible,
    },
    approver,
    members: members.map(({ person }) => person),
    archived: row.archivedAt !== null,
  };
}

function toColumns({ name, siteId, envelope, approverId }: TeamFields) {
  const { caps, allowsIrreversible } = envelope;
  return {
    name,
    siteId,
    approverId,
    envelopeMoney: caps.money,
    envelopeHours: caps.hours,
    envelopeCustomers: caps.customers,
    envelopeDays: caps.days,
    allowsIrreversible,
  };
}

export async function listTeams({
  client,
  archived = false,
}: {
  client: OrgClient;
  archived?: boolean;
}): Promise<Team[]> {
  const rows = await client.team.findMany({
    where: { orgId: client.orgId, archivedAt: archived ? { not: null } : null },
    select: COLUMNS,
    orderBy: { name: "asc" },
  });
  return rows.map(toTeam);
}

/** The teams a person belongs to, archived ones left out. */
export async function listTeamsOf({
  client,
  personId,
}: {
  client: OrgClient;
  personId: string;
}): Promise<Team[]> {
  const rows = await client.team.findMany({
    where: {
      orgId: client.orgId,
      archivedAt: null,
      members: { some: { orgId: client.orgId, personId } },
    },
    select: COLUMNS,
    orderBy: { name: "asc" },
  });
  return rows.map(toTeam);
}

export async function getTeam({
  client,
  id,
}: {
  client: OrgClient;
  id: string;
}): Promise<Team | null> {
  const row = await client.team.findFirst({
    where: { orgId: client.orgId, id },
    select: COLUMNS,
  });
  return row && toTeam(row);
}

/** Whether another team, archived or not, has the name; capitals do not count. */
export async function hasTeamNamed({
  client,
  name,
  exceptId,
}: {
  client: OrgClient;
  name: string;
  exceptId: string;
}): Promise<boolean> {
  const row = await client.team.findFirst({
    where: otherNamed({ client, name, exceptId }),
    select: { id: true },
  });
  return row !== null;
}

/** `created` is false where the organisation already has this id: the same form sent twice makes one team. */
export async function createTeam({
  client,
  id,
  fields,
}: {
  client: OrgClient;
  id: string;
  fields: TeamFields;
}): Promise<{ id: string; created: boolean }> {
  const { orgId } = client;
  const { count } = await client.team.createMany({
    data: [{ orgId, id, ...toColumns(fields) }],
    skipDuplicates: true,
  });
  const created = count === 1;
  if (created)
    await replaceMembers({ client, teamId: id, personIds: fields.memberIds });
  return { id, created };
}

/** Throws where the organisation has no such team. */
export async function updateTeam({
  client,
  id,
  fields,
}: {
  client: OrgClient;
  id: string;
  fields: TeamFields;
}): Promise<{ id: string }> {
  const { orgId } = client;
  const team = await client.team.update({
    where: { orgId_id: { orgId, id } },
    data: toColumns(fields),
    select: { id: true },
  });
  await replaceMembers({ client, teamId: id, personIds: fields.memberIds });
  return team;
}

/** `archivedAt: null` brings it back. Throws where the organisation has no such team. */
export async function archiveTeam({
  client,
  id,
  archivedAt,
}: {
  client: OrgClient;
  id: string;
  archivedAt: Date | null;
}): Promise<{ id: string }> {
  return client.team.update({
    where: { orgId_id: { orgId: client.orgId, id } },
    data: { archivedAt },
    select: { id: true },
  });
}
