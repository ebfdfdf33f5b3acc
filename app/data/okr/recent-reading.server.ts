import {
  METRIC_KIND_DEFINITIONS,
  type MetricKind,
} from "~/core/metric/metric-kind";
import type { MetricReading } from "~/core/metric/reading";
import type { ReadingStatistics } from "~/core/metric/statistics";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { Granularity } from "~/core/time/period";
import type { OrgClient } from "../org.server";

/** Enough for firm limits and the latest value (28 days, 4 weeks, 3 months); more melts in a line as wide as a word. */
const PERIODS: Readonly<Record<Granularity, number>> = {
  day: 56,
  week: 26,
  month: 26,
};

interface Row {
  metricId: string;
  granularity: Granularity;
  periodStart: CalendarDay;
  statistics: ReadingStatistics;
}

/**
 * The latest periods of several metrics in one statement, every site and channel added (the totals that imports keep);
 * what lies before a break of the series is left out: of the period it cuts, the days from it on are added. Index values have no weight: a period with several has no value.
 */
export async function listRecentReadings({
  client,
  metrics,
}: {
  client: OrgClient;
  metrics: readonly {
    id: string;
    kind: MetricKind;
    granularity: Granularity;
  }[];
}): Promise<Map<string, MetricReading[]>> {
  const found = new Map<string, MetricReading[]>();
  for (const { id } of metrics) found.set(id, []);
  if (found.size === 0) return found;
  const wanted = [
    ...new Map(metrics.map((metric) => [metric.id, metric])).values(),
  ];
  for (const row of await readRows(client, wanted)) {
    const { metricId, ...period } = row;
    found.get(metricId)?.push({
      ...period,
      siteId: null,
      channel: "",
      segmentName: "",
      segmentValue: "",
    });
  }
  return found;
}

async function readRows(
  client: OrgClient,
  metrics: Parameters<typeof listRecentReadings>[0]["metrics"],
): Promise<Row[]> {
  const wanted = JSON.stringify(
    metrics.map(({ id, kind, granularity }) => ({
      id,
      granularity,
      form: METRIC_KIND_DEFINITIONS[kind].form,
      back: `${PERIODS[granularity] - 1} ${granularity}`,
    })),
  );
  return client.$queryRaw<Row[]>`
    WITH wanted AS (
      SELECT * FROM jsonb_to_recordset(${wanted}::jsonb) AS w(id uuid, granularity text, form text, back interval)
    ), spans AS (
      SELECT w.*, greatest(date_trunc(w.granularity, latest.day) - w.back, cut.day)::date AS since
      FROM wanted w
      CROSS JOIN LATERAL (
        SELECT max(ends.day) AS day FROM unnest(ARRAY['day', 'week', 'month']) AS g (name)
        CROSS JOIN LATERAL (
          SELECT max(r."periodStart") AS day FROM "Reading" r
          WHERE r."orgId" = ${client.orgId}::uuid AND r."metricId" = w.id AND r.granularity = g.name) ends
      ) latest
      CROSS JOIN LATERAL (
        SELECT max(b."breakOn") AS day FROM "SeriesBreak" b
        WHERE b."orgId" = ${client.orgId}::uuid AND b."metricId" = w.id AND b."breakOn" <= latest.day
      ) cut
      WHERE latest.day IS NOT NULL
    ), reads AS (
      SELECT s.*, CASE WHEN date_trunc(s.granularity, since)::date = since THEN since
        ELSE (date_trunc(s.granularity, since) + ('1 ' || s.granularity)::interval)::date END AS "wholeFrom"
      FROM spans s
    ), cut AS (
      SELECT s.id, date_trunc(s.granularity, s.since)::date AS period, t."scoreCounts", t.numerator, t.denominator,
        t.value, t."valueCount", t."sumSquares"
      FROM reads s JOIN "PeriodTotal" t ON t."orgId" = ${client.orgId}::uuid AND t."metricId" = s.id
        AND t.granularity = 'day' AND t.split = 'all' AND t."periodStart" >= s.since AND t."periodStart" < s."wholeFrom"
    ), counts AS (
      SELECT id, jsonb_object_agg(score, answers) AS counts
      FROM (
        SELECT id, entry.key AS score, sum(entry.value::bigint) AS answers
        FROM cut, jsonb_each_text("scoreCounts") AS entry GROUP BY 1, 2
      ) scores GROUP BY 1
    ), periods AS (
      SELECT s.id, s.form, s.granularity, t."periodStart" AS period, t."scoreCounts" AS counts, t.numerator,
        t.denominator, t.value, t."sumSquares"
      FROM reads s JOIN "PeriodTotal" t ON t."orgId" = ${client.orgId}::uuid AND t."metricId" = s.id
        AND t.granularity = s.granularity AND t.split = 'all' AND t."periodStart" >= s."wholeFrom"
      UNION ALL
      SELECT s.id, s.form, s.granularity, cut.period, c.counts, sum(cut.numerator), sum(cut.denominator),
        CASE WHEN sum(cut."valueCount") = 1 THEN max(cut.value) END, sum(cut."sumSquares")
      FROM reads s JOIN cut ON cut.id = s.id LEFT JOIN counts c ON c.id = s.id
      GROUP BY s.id, s.form, s.granularity, cut.period, c.counts
    )
    SELECT p.id::text AS "metricId", p.granularity, to_char(p.period, 'YYYY-MM-DD') AS "periodStart",
      CASE p.form
        WHEN 'scores' THEN jsonb_build_object('form', p.form, 'counts', p.counts)
        WHEN 'ratio' THEN jsonb_build_object('form', p.form, 'numerator', p.numerator, 'denominator', p.denominator)
        WHEN 'sums' THEN jsonb_build_object('form', p.form, 'n', p.denominator, 'sum', p.numerator, 'sumSquares', p."sumSquares")
        WHEN 'count' THEN jsonb_build_object('form', p.form, 'count', p.numerator)
        ELSE jsonb_build_object('form', p.form, 'value', p.value) END AS statistics
    FROM periods p
    WHERE CASE p.form WHEN 'scores' THEN p.counts IS NOT NULL
      WHEN 'ratio' THEN p.numerator IS NOT NULL AND p.denominator IS NOT NULL
      WHEN 'sums' THEN p.numerator IS NOT NULL AND p.denominator IS NOT NULL AND p."sumSquares" IS NOT NULL
      WHEN 'count' THEN p.numerator IS NOT NULL
      WHEN 'value' THEN p.value IS NOT NULL ELSE false END
    ORDER BY p.id, p.period`;
}
