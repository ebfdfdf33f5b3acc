import type { Verdict } from "~/core/evidence/contract";
import type { OrgClient } from "../org.server";

/** A test that was started at a moment. */
export interface MomentTest {
  readonly id: string;
  readonly title: string;
  readonly momentId: string;
  /** Null before it was judged. */
  readonly verdict: Verdict | null;
  readonly grade: number | null;
}

/** The newest tests of each moment of a journey. */
export async function listMomentTests({
  client,
  journeyId,
  most,
}: {
  client: OrgClient;
  journeyId: string;
  /** Of each moment. */
  most: number;
}): Promise<MomentTest[]> {
  const { orgId } = client;
  return client.$queryRaw`
    SELECT e.id::text, e.title, m.id::text AS "momentId", e.verdict, e.grade
    FROM "Moment" m CROSS JOIN LATERAL (
      SELECT id, title, verdict, grade, "startedOn" FROM "Experiment"
      WHERE "orgId" = ${orgId}::uuid AND "momentId" = m.id AND "startedOn" IS NOT NULL
      ORDER BY "startedOn" DESC, id LIMIT ${most}
    ) e
    WHERE m."orgId" = ${orgId}::uuid AND m."journeyId" = ${journeyId}::uuid AND m."archivedAt" IS NULL
    ORDER BY e."startedOn" DESC, e.id`;
}

export interface JourneyObjective {
  readonly id: string;
  readonly statement: string;
  readonly nextAction: string;
}

/** Those that live, oldest first. */
export async function listJourneyObjectives({
  client,
  journeyId,
}: {
  client: OrgClient;
  journeyId: string;
}): Promise<JourneyObjective[]> {
  return client.objective.findMany({
    where: { orgId: client.orgId, journeyId, archivedAt: null },
    select: { id: true, statement: true, nextAction: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 12,
  });
}

/** Which metrics a journey has, and under which of its moments; null for those of the journey as a whole. */
export async function listJourneyMetrics({
  client,
  journeyId,
}: {
  client: OrgClient;
  journeyId: string;
}): Promise<ReadonlyMap<string, string | null>> {
  const { orgId } = client;
  const rows = await client.metric.findMany({
    where: {
      orgId,
      archivedAt: null,
      OR: [{ journeyId }, { moment: { journeyId, archivedAt: null } }],
    },
    select: { id: true, momentId: true },
    take: 60,
  });
  return new Map(rows.map(({ id, momentId }) => [id, momentId]));
}
