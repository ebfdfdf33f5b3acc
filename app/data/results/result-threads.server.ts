import type { OrgClient } from "../org.server";

/** A key result that a metric feeds, with the objective it belongs to. */
export interface ResultThread {
  readonly id: string;
  readonly title: string;
  readonly metricId: string;
  readonly objective: { readonly id: string; readonly statement: string };
}

const MOST_PER_METRIC = 2;

/**
 * What the metrics feed: at most two key results each, those of the objectives named first, then the newest. Many key
 * results may read one metric; a map draws a few.
 */
export async function listResultThreads({
  client,
  metricIds,
  objectiveIds,
}: {
  client: OrgClient;
  metricIds: readonly string[];
  objectiveIds: readonly string[];
}): Promise<ResultThread[]> {
  if (metricIds.length === 0) return [];
  return client.$queryRaw<ResultThread[]>`
    SELECT fed.id, fed.title, asked.id::text AS "metricId", fed.objective
    FROM unnest(${[...metricIds]}::uuid[]) WITH ORDINALITY AS asked (id, place)
    CROSS JOIN LATERAL (
      SELECT k.id::text AS id, k.title, jsonb_build_object('id', o.id, 'statement', o.statement) AS objective,
        o.id = ANY(${[...objectiveIds]}::uuid[]) AS near, k."createdAt"
      FROM "KeyResult" k JOIN "Objective" o ON o."orgId" = k."orgId" AND o.id = k."objectiveId" AND o."archivedAt" IS NULL
      WHERE k."orgId" = ${client.orgId}::uuid AND k."metricId" = asked.id AND k."archivedAt" IS NULL
      ORDER BY near DESC, k."createdAt" DESC, k.id LIMIT ${MOST_PER_METRIC}
    ) AS fed
    ORDER BY asked.place, fed.near DESC, fed."createdAt" DESC, fed.id`;
}
