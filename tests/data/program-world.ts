import { randomUUID } from "node:crypto";
import {
  METRIC_KIND_DEFINITIONS,
  type MetricKind,
} from "~/core/metric/metric-kind";
import { createMetric } from "~/data/metric/metric.server";
import { withOrg, withOrgConnection } from "~/data/org.server";
import type { SourceMapping } from "~/core/import/source/source-mapping";

/** A metric of a kind, ready to be fed. */
export async function addMetric(
  orgId: string,
  kind: MetricKind,
): Promise<string> {
  const id = randomUUID();
  const { direction, scale, practicalThreshold } =
    METRIC_KIND_DEFINITIONS[kind];
  const fields = {
    name: `${kind} ${id}`,
    description: "",
    kind,
    level: "journey",
    direction,
    scale,
    unit: "",
    granularity: "month",
    practicalThreshold,
    seasonality: "none",
    parentId: null,
  } as const;
  await withOrg(orgId, (client) => createMetric({ client, id, fields }));
  return id;
}

export async function addSource(
  orgId: string,
  fields: {
    tool?: string;
    signature?: string;
    metricId?: string;
    mapping?: SourceMapping;
    retentionDays?: number;
  } = {},
): Promise<string> {
  return withOrg(orgId, async (client) => {
    const { id: createdById } = await client.person.findFirstOrThrow();
    const { mapping = {}, ...rest } = fields;
    const data = {
      orgId,
      name: `Source ${randomUUID()}`,
      tool: "generic",
      createdById,
    };
    const row = await client.source.create({
      data: { ...data, ...rest, mapping: { ...mapping } },
    });
    return row.id;
  });
}

export interface StoredAnswer {
  identity: string;
  day: string;
  score: number | null;
  silence: string;
  respondent: string | null;
  site: string | null;
  words: string | null;
}

export async function storedAnswers(
  orgId: string,
  metricId: string,
): Promise<StoredAnswer[]> {
  return rowsOf<StoredAnswer>(
    orgId,
    `SELECT r.identity, r."answeredOn"::text AS day, r.score, r.silence, r.respondent, s.name AS site, v.text AS words
     FROM "Response" r LEFT JOIN "Site" s ON s."orgId" = r."orgId" AND s.id = r."siteId"
     LEFT JOIN "Verbatim" v ON v."orgId" = r."orgId" AND v."responseId" = r.id
     WHERE r."metricId" = $1 ORDER BY r.identity`,
    [metricId],
  );
}

export function rowsOf<Row extends object>(
  orgId: string,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return withOrgConnection(orgId, async (client) => {
    const { rows } = await client.query<Row>(sql, values);
    return rows;
  });
}

/** Everything a refused request must leave as it was. */
export async function countAll(orgId: string): Promise<object> {
  const [row] = await rowsOf<object>(
    orgId,
    `SELECT (SELECT count(*)::int FROM "Response") AS responses, (SELECT count(*)::int FROM "Reading") AS readings,
      (SELECT count(*)::int FROM "Verbatim") AS verbatims, (SELECT count(*)::int FROM "ImportBatch") AS batches,
      (SELECT count(*)::int FROM "Site") AS sites, (SELECT count(*)::int FROM "ImportRefusal") AS refusals`,
  );
  return row!;
}
