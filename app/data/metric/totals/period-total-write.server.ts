import type pg from "pg";
import type { CalendarDay } from "~/core/time/calendar-day";
import { segmentKeyOf } from "../answers/cell-key";

/** Named in full, so that the primary key is walked to the periods and no further. */
const SPLITS = `split = ANY(ARRAY['all', 'site', 'channel', 'segment'])`;

/** Periods that hold one of the days, with the day after each. */
const TOUCHED = `
  touched AS MATERIALIZED (
    SELECT DISTINCT g.name AS granularity, date_trunc(g.name, day)::date AS period,
      (date_trunc(g.name, day) + ('1 ' || g.name)::interval)::date AS until
    FROM unnest($3::date[]) AS days (day) CROSS JOIN unnest(ARRAY['day', 'week', 'month']) AS g (name)
  )`;

const CLEAR = `
  WITH ${TOUCHED}
  DELETE FROM "PeriodTotal" t USING touched
  WHERE t."orgId" = $1 AND t."metricId" = $2 AND t.granularity = touched.granularity AND t.${SPLITS}
    AND t."periodStart" = touched.period`;

/** Index values have no weight, so several have no total. */
const addUp = (cells: string) => `
  WITH ${TOUCHED}, cells AS MATERIALIZED (${cells}), scores AS (
    SELECT granularity, split, period, cells.key, entry.score, sum(entry.answers::bigint) AS answers
    FROM cells, jsonb_each_text("scoreCounts") AS entry (score, answers) GROUP BY 1, 2, 3, 4, 5
  ), tallies AS (
    SELECT granularity, split, period, key, jsonb_object_agg(score, answers) AS counts FROM scores GROUP BY 1, 2, 3, 4
  ), sums AS (
    SELECT granularity, split, period, key, sum(numerator) AS numerator, sum(denominator) AS denominator,
      sum("sumSquares") AS "sumSquares", sum(dismissed) AS dismissed, sum("notAsked") AS "notAsked",
      CASE WHEN sum("valueCount") = 1 THEN max(value) END AS value, sum("valueCount") AS "valueCount"
    FROM cells GROUP BY 1, 2, 3, 4
  )
  INSERT INTO "PeriodTotal" ("orgId", "metricId", granularity, split, "periodStart", "splitKey", "scoreCounts",
                             numerator, denominator, value, "valueCount", "sumSquares", dismissed, "notAsked")
  SELECT $1, $2, granularity, split, period, key, counts, numerator, denominator, value, "valueCount", "sumSquares",
    dismissed, "notAsked"
  FROM sums LEFT JOIN tallies USING (granularity, split, period, key)`;

/**
 * A reading of a week or a month counts on the day it begins. Segments are cells of their own beside those that hold
 * everybody: they are only in their own totals.
 */
const COUNT_DAYS = addUp(`
  SELECT 'day' AS granularity, s.split, r."periodStart" AS period, s.key, r."scoreCounts", r.numerator, r.denominator,
    r.value, (r.value IS NOT NULL)::int AS "valueCount", r."sumSquares", r.dismissed, r."notAsked"
  FROM "Reading" r
  CROSS JOIN LATERAL (
    SELECT * FROM (VALUES ('all', ''), ('site', coalesce(r."siteId"::text, '')), ('channel', r.channel)) AS everybody
    WHERE r."segmentName" = ''
    UNION ALL SELECT 'segment', ${segmentKeyOf('r."segmentName"', 'r."segmentValue"')} WHERE r."segmentName" <> ''
  ) AS s (split, key)
  WHERE r."orgId" = $1 AND r."metricId" = $2 AND r.granularity = ANY(ARRAY['day', 'week', 'month'])
    AND r."periodStart" = ANY($3::date[])`);

const COUNT_LONGER = addUp(`
  SELECT touched.granularity, t.split, touched.period, t."splitKey" AS key, t."scoreCounts", t.numerator, t.denominator,
    t.value, t."valueCount", t."sumSquares", t.dismissed, t."notAsked"
  FROM touched JOIN "PeriodTotal" t ON t."orgId" = $1 AND t."metricId" = $2 AND t.granularity = 'day' AND t.${SPLITS}
    AND t."periodStart" >= touched.period AND t."periodStart" < touched.until
  WHERE touched.granularity <> 'day'`);

/**
 * Adds the readings of the given days up again, and the weeks and months that hold them. To be called in the transaction
 * that wrote or removed readings, whoever did; two at once for one metric must take turns.
 */
export async function recountTotals({
  client,
  orgId,
  metricId,
  days,
}: {
  readonly client: pg.ClientBase;
  readonly orgId: string;
  readonly metricId: string;
  readonly days: readonly CalendarDay[];
}): Promise<void> {
  if (days.length === 0) return;
  for (const statement of [CLEAR, COUNT_DAYS, COUNT_LONGER])
    await client.query(statement, [orgId, metricId, days]);
}
