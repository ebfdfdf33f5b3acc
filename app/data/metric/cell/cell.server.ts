import { Prisma } from "../../generated/client";
import type {
  Crossing,
  MetricCell,
  Parting,
} from "~/core/metric/disclosure/plan/disclosure-plan";
import { pairKey } from "~/core/metric/disclosure/plan/pair-levels";
import type { ReadingForm, ReadingStatistics } from "~/core/metric/statistics";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { Granularity } from "~/core/time/period";
import type { OrgClient } from "../../org.server";
import { segmentKeyOf } from "../answers/cell-key";

interface CellQuery {
  readonly client: OrgClient;
  readonly metricId: string;
  readonly form: ReadingForm;
  readonly granularity: Granularity;
}

interface Row {
  split: string;
  period: string;
  key: string;
  other: string;
  counts: Record<string, number> | null;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  sumSquares: number | null;
  dismissed: number;
  notAsked: number;
}

const KEPT = Prisma.sql`
  split, to_char("periodStart", 'YYYY-MM-DD') AS period, "splitKey" AS key, '' AS other, "scoreCounts" AS counts, numerator,
  denominator, value, "sumSquares", dismissed, "notAsked"`;

/** Everybody's cells from a day on, and those of the ways asked for from theirs, out of the totals that imports keep. */
export async function listCells({
  client,
  metricId,
  form,
  granularity,
  from,
  to,
  partings,
}: CellQuery & {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  readonly partings: Readonly<Record<Parting, CalendarDay>>;
}): Promise<Record<"all" | Parting, MetricCell[]>> {
  const one = (split: string, since: CalendarDay) => Prisma.sql`
    SELECT ${KEPT} FROM "PeriodTotal"
    WHERE "orgId" = ${client.orgId}::uuid AND "metricId" = ${metricId}::uuid AND granularity = ${granularity}
      AND split = ${split} AND "periodStart" BETWEEN ${since}::date AND ${to}::date`;
  const rows = await client.$queryRaw<Row[]>(
    Prisma.join(
      [
        one("all", from),
        ...Object.entries(partings).map(([split, since]) => one(split, since)),
      ],
      " UNION ALL ",
    ),
  );
  const of = (split: string) =>
    rows
      .filter((row) => row.split === split)
      .flatMap((row) => toCell(form, row, row.key));
  return {
    all: of("all"),
    site: of("site"),
    channel: of("channel"),
    segment: of("segment"),
  };
}

/** What sites share with channels or segments, counted from the readings themselves: totals know one of them at a time. */
export async function listCrossing({
  client,
  metricId,
  form,
  granularity,
  crossing,
  from,
  to,
}: CellQuery & {
  readonly crossing: Crossing;
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}): Promise<MetricCell[]> {
  const segmented = crossing === "site-segment";
  const other = segmented
    ? Prisma.raw(segmentKeyOf('"segmentName"', '"segmentValue"'))
    : Prisma.raw("channel");
  const rows = await client.$queryRaw<Row[]>`
    WITH cells AS MATERIALIZED (
      SELECT date_trunc(${granularity}, "periodStart")::date AS day, coalesce("siteId"::text, '') AS key, ${other} AS other,
        "scoreCounts", numerator, denominator, value, "sumSquares", dismissed, "notAsked"
      FROM "Reading"
      WHERE "orgId" = ${client.orgId}::uuid AND "metricId" = ${metricId}::uuid
        AND granularity = ANY(ARRAY['day', 'week', 'month'])
        AND "periodStart" BETWEEN ${from}::date AND ${to}::date
        AND ${segmented ? Prisma.sql`"segmentName" <> ''` : Prisma.sql`"segmentName" = ''`}
    ), tallies AS (
      SELECT day, key, other, jsonb_object_agg(score, answers) AS counts
      FROM (
        SELECT day, cells.key, other, entry.score, sum(entry.answers::bigint) AS answers
        FROM cells, jsonb_each_text("scoreCounts") AS entry (score, answers) GROUP BY 1, 2, 3, 4
      ) AS scores GROUP BY 1, 2, 3
    ), sums AS (
      SELECT day, key, other, sum(numerator) AS numerator, sum(denominator) AS denominator,
        CASE WHEN count(value) = 1 THEN max(value) END AS value, sum("sumSquares") AS "sumSquares",
        sum(dismissed)::int AS dismissed, sum("notAsked")::int AS "notAsked"
      FROM cells GROUP BY 1, 2, 3
    )
    SELECT '' AS split, to_char(day, 'YYYY-MM-DD') AS period, sums.*, tallies.counts
    FROM sums LEFT JOIN tallies USING (day, key, other)`;
  return rows.flatMap((row) => toCell(form, row, pairKey(row.key, row.other)));
}

function toCell(form: ReadingForm, row: Row, key: string): MetricCell[] {
  const statistics = toStatistics(form, row);
  const { period, dismissed, notAsked } = row;
  return statistics ? [{ period, key, statistics, dismissed, notAsked }] : [];
}

/** People reached without a score are cells too: of nothing answered. */
function toStatistics(form: ReadingForm, row: Row): ReadingStatistics | null {
  const { counts, numerator, denominator, value, sumSquares } = row;
  if (form === "scores") return { form, counts: counts ?? {} };
  if (form === "sums")
    return {
      form,
      n: denominator ?? 0,
      sum: numerator ?? 0,
      sumSquares: sumSquares ?? 0,
    };
  if (form === "ratio" && numerator !== null && denominator !== null)
    return { form, numerator, denominator };
  if (form === "count" && numerator !== null) return { form, count: numerator };
  return form === "value" && value !== null ? { form, value } : null;
}

/** First day of the first and of the last period read, from the totals; null before the first import. */
export async function getTotalSpan({
  client,
  metricId,
  granularity,
}: Omit<CellQuery, "form">): Promise<{
  first: CalendarDay;
  last: CalendarDay;
} | null> {
  const [row] = await client.$queryRaw<
    { first: string | null; last: string | null }[]
  >`
    SELECT to_char(min("periodStart"), 'YYYY-MM-DD') AS first, to_char(max("periodStart"), 'YYYY-MM-DD') AS last
    FROM "PeriodTotal" WHERE "orgId" = ${client.orgId}::uuid AND "metricId" = ${metricId}::uuid
      AND granularity = ${granularity} AND split = 'all'`;
  return row?.first && row.last ? { first: row.first, last: row.last } : null;
}
