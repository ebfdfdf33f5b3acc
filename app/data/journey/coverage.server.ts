import type { ChannelKind } from "~/core/identity/organization/channel-kind";
import type { Coverage, CoverageByKind } from "~/core/portfolio/coverage";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { OrgClient } from "../org.server";

/** A verdict below it is a clue: something moved, and nobody can say that the test did it. */
const PRESUMPTION = 3;

/**
 * What is measured, tried and proven at each moment, by kind of channel. A metric stands under the kinds of the channels its
 * readings since `since` name, under its moment's own kind where they name none; a test under its own, or its moment's.
 */
export async function listCoverage({
  client,
  since,
}: {
  client: OrgClient;
  since: CalendarDay;
}): Promise<ReadonlyMap<string, CoverageByKind>> {
  const { orgId } = client;
  const rows = await client.$queryRaw<
    (Coverage & { momentId: string; kind: ChannelKind })[]
  >`
    WITH moments AS (
      SELECT id, "channelKind" FROM "Moment" WHERE "orgId" = ${orgId}::uuid AND "archivedAt" IS NULL
    ), told AS (
      SELECT x."momentId", x.id, m."channelKind", t.split, t."splitKey"
      FROM moments m JOIN "Metric" x ON x."orgId" = ${orgId}::uuid AND x."momentId" = m.id AND x."archivedAt" IS NULL
      JOIN "PeriodTotal" t ON t."orgId" = ${orgId}::uuid AND t."metricId" = x.id AND t.granularity = 'month'
        AND t.split IN ('all', 'channel') AND t."periodStart" >= ${since}::date
    ), heard AS (
      SELECT DISTINCT told.id, c.kind FROM told
      JOIN "Channel" c ON c."orgId" = ${orgId}::uuid AND c.name = told."splitKey" WHERE told.split = 'channel'
    ), measured AS (
      SELECT told."momentId", coalesce(heard.kind, told."channelKind") AS kind, count(DISTINCT told.id) AS measured
      FROM told LEFT JOIN heard ON heard.id = told.id GROUP BY 1, 2
    ), tested AS (
      SELECT m.id AS "momentId", coalesce(nullif(e."channelKind", ''), m."channelKind") AS kind, count(*) AS tried,
        count(*) FILTER (WHERE e.state IN ('running', 'measuring', 'to-review', 'paused')) AS "underWay",
        count(*) FILTER (WHERE e.verdict = 'moved' AND e.grade >= ${PRESUMPTION}) AS proven
      FROM moments m JOIN "Experiment" e ON e."orgId" = ${orgId}::uuid AND e."momentId" = m.id
      WHERE e."startedOn" IS NOT NULL GROUP BY 1, 2
    )
    SELECT "momentId"::text, kind, coalesce(measured, 0)::int AS measured, coalesce(tried, 0)::int AS tried,
      coalesce("underWay", 0)::int AS "underWay", coalesce(proven, 0)::int AS proven
    FROM measured FULL JOIN tested USING ("momentId", kind)`;
  const found = new Map<string, Partial<Record<ChannelKind, Coverage>>>();
  for (const { momentId, kind, ...coverage } of rows)
    found.set(momentId, { ...found.get(momentId), [kind]: coverage });
  return found;
}
