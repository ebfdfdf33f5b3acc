import type { Grade, Verdict } from "~/core/evidence/contract";
import {
  EXPERIMENT_GROUPS,
  type ExperimentGroup,
} from "~/core/experiment/experiment-line";
import type { ExperimentState } from "~/core/experiment/state";
import type { CalendarDay } from "~/core/time/calendar-day";
import { Prisma } from "../../generated/client";
import type { OrgClient } from "../../org.server";

export interface BoardTest {
  readonly id: string;
  readonly title: string;
  readonly state: ExperimentState;
  readonly owner: string;
  readonly team: string | null;
  readonly startedOn: CalendarDay | null;
  readonly reviewFrom: CalendarDay | null;
  readonly verdict: Verdict | null;
  readonly grade: Grade | null;
  readonly metricName: string | null;
  readonly expectation: {
    readonly actingDays: number;
    readonly measuringDays: number;
    readonly lagDays: number;
  } | null;
  /** Names of the places where it runs; none is everywhere. */
  readonly sites: readonly string[];
}

export interface BoardFilter {
  readonly ownerId: string | null;
  readonly teamId: string | null;
}

export interface BoardSpan {
  readonly group: ExperimentGroup;
  readonly limit: number;
  readonly offset: number;
}

const DUE = Prisma.sql`e.state IN ('stopped-early', 'to-review')
  OR e.state IN ('running', 'measuring') AND e."reviewFrom" <= at.today`;

/** How the database finds each group, and its order: what waits longest to be read last. */
const GROUP: Readonly<
  Record<ExperimentGroup, { where: Prisma.Sql; order: Prisma.Sql }>
> = {
  "to-review": {
    where: DUE,
    order: Prisma.sql`e."reviewFrom" DESC NULLS LAST, e.id`,
  },
  "under-way": {
    where: Prisma.sql`e.state = 'paused'
      OR e.state IN ('running', 'measuring') AND (e."reviewFrom" > at.today OR e."reviewFrom" IS NULL)`,
    order: Prisma.sql`e."reviewFrom", e.id`,
  },
  prepared: {
    where: Prisma.sql`e.state = 'prepared'`,
    order: Prisma.sql`e."createdAt" DESC, e.id`,
  },
  ideas: {
    where: Prisma.sql`e.state = 'idea'`,
    order: Prisma.sql`e."createdAt" DESC, e.id`,
  },
  ended: {
    where: Prisma.sql`e.state IN ('decided', 'invalid', 'abandoned', 'archived')`,
    order: Prisma.sql`e."createdAt" DESC, e.id`,
  },
};

const LINE = Prisma.sql`json_build_object('id', e.id, 'title', e.title, 'state', e.state, 'startedOn', e."startedOn",
  'reviewFrom', e."reviewFrom", 'verdict', e.verdict, 'grade', e.grade,
  'owner', (SELECT name FROM "Person" p WHERE p."orgId" = e."orgId" AND p.id = e."ownerId"),
  'team', (SELECT name FROM "Team" t WHERE t."orgId" = e."orgId" AND t.id = e."teamId"),
  'metricName', x.name,
  'expectation', CASE WHEN x.name IS NOT NULL THEN json_build_object('actingDays', x."actingDays",
    'measuringDays', x."measuringDays", 'lagDays', x."lagDays") END,
  'sites', (SELECT coalesce(json_agg(s.name ORDER BY s.name), '[]')
            FROM "ExperimentSite" r JOIN "Site" s ON s."orgId" = r."orgId" AND s.id = r."siteId"
            WHERE r."orgId" = e."orgId" AND r."experimentId" = e.id AND r.role = 'treated'))`;

function part(filter: BoardFilter, { group, limit, offset }: BoardSpan) {
  const { where, order } = GROUP[group];
  const owner = filter.ownerId
    ? Prisma.sql`AND e."ownerId" = ${filter.ownerId}::uuid`
    : Prisma.empty;
  const team = filter.teamId
    ? Prisma.sql`AND e."teamId" = ${filter.teamId}::uuid`
    : Prisma.empty;
  return Prisma.sql`(SELECT coalesce(json_agg(${LINE} ORDER BY ${order}), '[]')
    FROM (SELECT e.* FROM "Experiment" e WHERE e."orgId" = at.org AND (${where}) ${owner} ${team}
          ORDER BY ${order} LIMIT ${limit} OFFSET ${offset}) AS e
    LEFT JOIN LATERAL (SELECT m.name, v."actingDays", v."measuringDays", v."lagDays"
      FROM "Expectation" v JOIN "Metric" m ON m."orgId" = v."orgId" AND m.id = v."metricId"
      WHERE v."orgId" = e."orgId" AND v."experimentId" = e.id ORDER BY v.version DESC LIMIT 1) AS x ON true)`;
}

/** A few lines of each group asked for, in one read, in the order in which the groups ask for attention. */
export async function readBoard({
  client,
  today,
  filter,
  spans,
}: {
  client: OrgClient;
  today: CalendarDay;
  filter: BoardFilter;
  spans: readonly BoardSpan[];
}): Promise<{ group: ExperimentGroup; tests: BoardTest[] }[]> {
  const parts = spans.map((span) => part(filter, span));
  const [row] = await client.$queryRaw<{ groups: BoardTest[][] }[]>`
    SELECT json_build_array(${Prisma.join(parts)}) AS groups
    FROM (SELECT ${client.orgId}::uuid AS org, ${today}::date AS today) AS at`;
  const found = new Map(
    spans.map(({ group }, index) => [group, row!.groups[index] ?? []]),
  );
  return EXPERIMENT_GROUPS.flatMap((group) => {
    const tests = found.get(group);
    return tests ? [{ group, tests }] : [];
  });
}

/** Teams that can be chosen among, by name. */
export async function listBoardTeams({
  client,
}: {
  client: OrgClient;
}): Promise<{ id: string; name: string }[]> {
  return client.team.findMany({
    where: { orgId: client.orgId, archivedAt: null },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
    take: 100,
  });
}
