import type { Verdict, Grade } from "~/core/evidence/contract";
import type { ExperimentState } from "~/core/experiment/state";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { OrgClient } from "../org.server";

export interface TeamTest {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly state: ExperimentState;
  readonly startedOn: CalendarDay | null;
  readonly reviewFrom: CalendarDay | null;
  readonly result: { readonly verdict: Verdict; readonly grade: Grade } | null;
  readonly caps: Losses<number | null>;
  readonly spent: Losses<number>;
}

interface Losses<Amount> {
  readonly money: Amount;
  readonly hours: Amount;
  readonly customers: Amount;
}

const MOST_SHOWN = 40;

/** A team's tests that ask for something: under way or to decide, with what they have cost; the one due longest first. */
export async function listTeamTests({
  client,
  teamId,
}: {
  client: OrgClient;
  teamId: string;
}): Promise<TeamTest[]> {
  const rows = await client.$queryRaw<{ row: TeamTest }[]>`
    SELECT jsonb_build_object(
      'id', e.id, 'title', e.title, 'owner', p.name, 'state', e.state,
      'startedOn', to_char(e."startedOn", 'YYYY-MM-DD'), 'reviewFrom', to_char(e."reviewFrom", 'YYYY-MM-DD'),
      'result', CASE WHEN e.verdict IS NOT NULL THEN jsonb_build_object('verdict', e.verdict, 'grade', e.grade) END,
      'caps', jsonb_build_object('money', e."lossMoney", 'hours', e."lossHours", 'customers', e."lossCustomers"),
      'spent', (
        SELECT jsonb_build_object('money', coalesce(sum(l.money), 0), 'hours', coalesce(sum(l.hours), 0),
          'customers', coalesce(sum(l.customers), 0))
        FROM "LossLog" l WHERE l."orgId" = e."orgId" AND l."experimentId" = e.id)
    ) AS row
    FROM "Experiment" e JOIN "Person" p ON p."orgId" = e."orgId" AND p.id = e."ownerId"
    WHERE e."orgId" = ${client.orgId}::uuid AND e."teamId" = ${teamId}::uuid
      AND e.state IN ('running', 'paused', 'measuring', 'to-review', 'stopped-early')
    ORDER BY e."reviewFrom" NULLS LAST, e."startedOn", e.id
    LIMIT ${MOST_SHOWN}`;
  return rows.map(({ row }) => row);
}

export interface TeamLine {
  readonly id: string;
  readonly name: string;
  readonly site: string | null;
  readonly memberCount: number;
  readonly objectiveCount: number;
  readonly testCount: number;
  readonly isMine: boolean;
}

/** Every team in use, this person's own first. */
export async function listTeamLines({
  client,
  personId,
}: {
  client: OrgClient;
  personId: string;
}): Promise<TeamLine[]> {
  const rows = await client.$queryRaw<{ row: TeamLine }[]>`
    SELECT jsonb_build_object(
      'id', t.id, 'name', t.name, 'site', s.name,
      'memberCount', (SELECT count(*) FROM "TeamMember" m WHERE m."orgId" = t."orgId" AND m."teamId" = t.id),
      'objectiveCount', (SELECT count(*) FROM "Objective" o
        WHERE o."orgId" = t."orgId" AND o."teamId" = t.id AND o."archivedAt" IS NULL),
      'testCount', (SELECT count(*) FROM "Experiment" e WHERE e."orgId" = t."orgId" AND e."teamId" = t.id
        AND e.state IN ('running', 'measuring')),
      'isMine', mine.id IS NOT NULL
    ) AS row
    FROM "Team" t
    LEFT JOIN "Site" s ON s."orgId" = t."orgId" AND s.id = t."siteId"
    LEFT JOIN LATERAL (SELECT m."personId" AS id FROM "TeamMember" m
      WHERE m."orgId" = t."orgId" AND m."teamId" = t.id AND m."personId" = ${personId}::uuid) mine ON true
    WHERE t."orgId" = ${client.orgId}::uuid AND t."archivedAt" IS NULL
    ORDER BY mine.id IS NULL, t.name, t.id
    LIMIT 200`;
  return rows.map(({ row }) => row);
}
