import type { AnalyseOutput, Grade } from "~/core/evidence/contract";
import type {
  FamilyMember,
  PooledFamily,
} from "~/core/experiment/judgement/replication-family";
import { Prisma } from "../../generated/client";
import type { OrgClient } from "../../org.server";

/** More repeats of one action than anybody runs; what lies beyond is not read. */
const MOST_MEMBERS = 200;

/** The tests that repeat one another, up to the first of them and down to the last. An adapted test starts anew. */
const FAMILY = (orgId: string, id: string) => Prisma.sql`
  up AS (
    SELECT id, "originId", "originKind" FROM "Experiment" WHERE "orgId" = ${orgId}::uuid AND id = ${id}::uuid
    UNION
    SELECT above.id, above."originId", above."originKind"
    FROM "Experiment" AS above JOIN up ON above.id = up."originId" AND up."originKind" IN ('repeat', 'scale')
    WHERE above."orgId" = ${orgId}::uuid
  ), family AS (
    SELECT id FROM up WHERE "originId" IS NULL OR "originKind" NOT IN ('repeat', 'scale')
    UNION
    SELECT below.id FROM "Experiment" AS below JOIN family ON below."originId" = family.id
    WHERE below."orgId" = ${orgId}::uuid AND below."originKind" IN ('repeat', 'scale')
  )`;

/** The first test of the family and how many there are; one that stands alone is its own. */
export async function familyOf({
  client,
  experimentId,
}: {
  client: OrgClient;
  experimentId: string;
}): Promise<{ rootId: string; size: number }> {
  const [row] = await client.$queryRaw<{ rootId: string; size: number }[]>`
    WITH RECURSIVE ${FAMILY(client.orgId, experimentId)}
    SELECT (SELECT id FROM up WHERE "originId" IS NULL OR "originKind" NOT IN ('repeat', 'scale') LIMIT 1) AS "rootId",
           (SELECT count(*)::int FROM family) AS size`;
  return { rootId: row?.rootId ?? experimentId, size: row?.size ?? 1 };
}

/** A member of the family with what is kept on it now. */
export interface FamilyRow {
  readonly id: string;
  readonly metricId: string | null;
  readonly standingGrade: Grade | null;
  readonly pooled: PooledFamily | null;
  /** By its newest result; null where that says nothing (none yet, too early, disturbed). */
  readonly member: FamilyMember | null;
}

type Read = Omit<FamilyMember, "siteIds" | keyof Figures> & {
  metricId: string | null;
  standingGrade: Grade | null;
  pooled: PooledFamily | null;
  siteIds: string[] | null;
  figures: Figures | null;
};
type Figures = Pick<
  AnalyseOutput,
  "effect" | "estimate" | "standardError" | "interval"
>;

export async function listFamily({
  client,
  experimentId,
}: {
  client: OrgClient;
  experimentId: string;
}): Promise<FamilyRow[]> {
  const { orgId } = client;
  const rows = await client.$queryRaw<Read[]>`
    WITH RECURSIVE ${FAMILY(orgId, experimentId)}
    SELECT test.id, test.title, test."startedOn"::text, test."reviewFrom"::text,
           test.grade AS "standingGrade", test.pooled, aim."metricId", result.grade, result.figures,
           (SELECT array_agg("siteId"::text ORDER BY "siteId") FROM "ExperimentSite"
            WHERE "orgId" = test."orgId" AND "experimentId" = test.id) AS "siteIds"
    FROM family JOIN "Experiment" AS test ON test."orgId" = ${orgId}::uuid AND test.id = family.id
    LEFT JOIN LATERAL (
      SELECT "metricId" FROM "Expectation"
      WHERE "orgId" = test."orgId" AND "experimentId" = test.id ORDER BY version DESC LIMIT 1
    ) AS aim ON true
    LEFT JOIN LATERAL (
      SELECT grade, CASE WHEN verdict NOT IN ('too-early', 'invalid') AND test.state <> 'invalid'
        AND test.verdict IS NOT NULL THEN jsonb_build_object(
        'effect', output->'effect', 'estimate', output->'estimate',
        'standardError', output->'standardError', 'interval', output->'interval') END AS figures
      FROM "Analysis" WHERE "orgId" = test."orgId" AND "experimentId" = test.id
      ORDER BY "createdAt" DESC LIMIT 1
    ) AS result ON true
    ORDER BY test."startedOn", test.id LIMIT ${MOST_MEMBERS}`;
  return rows.map(toRow);
}

function toRow(row: Read): FamilyRow {
  const { metricId, standingGrade, pooled, figures, siteIds, ...test } = row;
  return {
    id: test.id,
    metricId,
    standingGrade,
    pooled,
    member: figures && { ...test, ...figures, siteIds: siteIds ?? [] },
  };
}

/** What the family says of one test, for its page; null where it stands alone. */
export async function getPooled({
  client,
  experimentId,
}: {
  client: OrgClient;
  experimentId: string;
}): Promise<PooledFamily | null> {
  const row = await client.experiment.findFirst({
    where: { orgId: client.orgId, id: experimentId },
    select: { pooled: true },
  });
  return (row?.pooled ?? null) as PooledFamily | null;
}

/** Keeps on a test what its family says, and what its evidence is worth with it. */
export async function saveStanding({
  client,
  experimentId,
  grade,
  pooled,
}: {
  client: OrgClient;
  experimentId: string;
  /** Left as it is where it has none of its own. */
  grade: Grade | undefined;
  pooled: PooledFamily | null;
}): Promise<void> {
  await client.experiment.updateMany({
    where: { orgId: client.orgId, id: experimentId },
    data: {
      ...(grade === undefined ? {} : { grade }),
      pooled: pooled
        ? (pooled as unknown as Prisma.InputJsonValue)
        : Prisma.DbNull,
    },
  });
}

/** A test that goes on has no verdict, whatever was computed before. */
export async function clearVerdict({
  client,
  experimentId,
}: {
  client: OrgClient;
  experimentId: string;
}): Promise<void> {
  await client.experiment.updateMany({
    where: { orgId: client.orgId, id: experimentId },
    data: { verdict: null, grade: null, effectInThresholds: null },
  });
}
