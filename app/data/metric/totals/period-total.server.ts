import { addDays, type CalendarDay } from "~/core/time/calendar-day";
import { nextPeriod, periodStart, type Granularity } from "~/core/time/period";
import { Prisma } from "../../generated/client";

interface TotalsQuery {
  readonly orgId: string;
  readonly metricId: string;
  readonly granularity: Granularity;
  readonly splitBy: "site" | "channel" | "segment" | "nothing";
  /** Null for every site. */
  readonly siteIds: readonly string[] | null;
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
}

/** Periods read as they are kept; `until` is the day after. */
interface Span {
  readonly granularity: Granularity;
  readonly from: CalendarDay | null;
  readonly until: CalendarDay | null;
}

/**
 * Totals of the periods from one day to another: columns period, site, via (the channel, or the segment's key), counts,
 * numerator, denominator, value, "sumSquares", dismissed, "notAsked". Added up only where a span cuts a period (its days are added) or some sites are asked for as one.
 */
export function totalsStatement(query: TotalsQuery): Prisma.Sql {
  const { splitBy, siteIds } = query;
  const spans = spansOf(query);
  if (spans.length === 0) spans.push({ ...query, until: query.from });
  const cells = Prisma.join(
    spans.map((span) => cellsOf(query, span)),
    " UNION ALL ",
  );
  const whole = spans.every(
    ({ granularity }) => granularity === query.granularity,
  );
  const asKept = whole && !(siteIds !== null && splitBy === "nothing");
  return asKept ? cells : addedUp(cells);
}

/** Whole periods, and the days of one that begins or ends outside. */
function spansOf({ granularity, from, to }: TotalsQuery): Span[] {
  const end = to === null ? null : addDays(to, 1);
  const wholeFrom = from === null ? null : firstFrom(from, granularity);
  const wholeUntil = end === null ? null : periodStart(end, granularity);
  const spans: Span[] = [{ granularity, from: wholeFrom, until: wholeUntil }];
  if (from !== wholeFrom)
    spans.push({ granularity: "day", from, until: earlier(wholeFrom, end) });
  if (end !== wholeUntil)
    spans.push({
      granularity: "day",
      from: later(wholeFrom, wholeUntil),
      until: end,
    });
  return spans.filter(
    (span) =>
      span.from === null || span.until === null || span.from < span.until,
  );
}

function firstFrom(day: CalendarDay, granularity: Granularity): CalendarDay {
  const start = periodStart(day, granularity);
  return start === day ? day : nextPeriod(start, granularity);
}

function earlier(a: CalendarDay | null, b: CalendarDay | null) {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function later(a: CalendarDay | null, b: CalendarDay | null) {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

function cellsOf(
  { orgId, metricId, granularity, splitBy, siteIds }: TotalsQuery,
  span: Span,
): Prisma.Sql {
  const bySite = splitBy === "site" || siteIds !== null;
  const isVia = splitBy === "channel" || splitBy === "segment";
  const split = isVia ? splitBy : bySite ? "site" : "all";
  const sites = siteIds
    ? Prisma.sql`AND "splitKey" = ANY(${[...siteIds]}::text[])`
    : Prisma.empty;
  return Prisma.sql`
    SELECT date_trunc(${granularity}, "periodStart")::date AS period,
      ${splitBy === "site" ? Prisma.sql`nullif("splitKey", '')` : Prisma.sql`NULL::text`} AS site,
      ${isVia ? Prisma.sql`"splitKey"` : Prisma.sql`''`} AS via,
      "scoreCounts" AS counts, numerator, denominator, value, "valueCount", "sumSquares", dismissed, "notAsked"
    FROM "PeriodTotal"
    WHERE "orgId" = ${orgId}::uuid AND "metricId" = ${metricId}::uuid AND granularity = ${span.granularity}
      AND split = ${split} AND "periodStart" >= ${span.from ?? "-infinity"}::date
      AND "periodStart" < ${span.until ?? "infinity"}::date ${sites}`;
}

/** Index values have no weight: a group of several has no value. */
function addedUp(cells: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT sums.*, tallies.counts
    FROM (
      SELECT period, site, via, sum(numerator) AS numerator, sum(denominator) AS denominator,
        sum("sumSquares") AS "sumSquares", sum(dismissed)::int AS dismissed, sum("notAsked")::int AS "notAsked",
        CASE WHEN sum("valueCount") = 1 THEN max(value) END AS value
      FROM (${cells}) AS cells GROUP BY 1, 2, 3
    ) AS sums
    LEFT JOIN (
      SELECT period, site, via, jsonb_object_agg(score, answers) AS counts
      FROM (
        SELECT period, site, via, entry.key AS score, sum(entry.value::bigint) AS answers
        FROM (${cells}) AS cells, jsonb_each_text(counts) AS entry (key, value) GROUP BY 1, 2, 3, 4
      ) AS scores GROUP BY 1, 2, 3
    ) AS tallies
      ON tallies.period = sums.period AND tallies.site IS NOT DISTINCT FROM sums.site AND tallies.via = sums.via`;
}

/** The same columns, counted from the readings of some sites. */
export function channelsOfSites({
  orgId,
  metricId,
  granularity,
  siteIds,
  from,
  to,
}: Omit<TotalsQuery, "splitBy"> & {
  readonly siteIds: readonly string[];
}): Prisma.Sql {
  return addedUp(Prisma.sql`
    SELECT date_trunc(${granularity}, "periodStart")::date AS period, NULL::text AS site, channel AS via,
      "scoreCounts" AS counts, numerator, denominator, value, (value IS NOT NULL)::int AS "valueCount",
      "sumSquares", dismissed, "notAsked"
    FROM "Reading"
    WHERE "orgId" = ${orgId}::uuid AND "metricId" = ${metricId}::uuid
      AND granularity = ANY(ARRAY['day', 'week', 'month']) AND "segmentName" = ''
      AND "siteId" = ANY(${[...siteIds]}::uuid[])
      AND "periodStart" >= ${from ?? "-infinity"}::date AND "periodStart" <= ${to ?? "infinity"}::date`);
}
