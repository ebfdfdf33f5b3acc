import type pg from "pg";
import {
  answerCounting,
  type AnswerCounting,
} from "~/core/metric/answers/answer-counting";
import { DURATION_EDGES } from "~/core/metric/answers/duration-bin";
import type { MetricKind } from "~/core/metric/metric-kind";
import type { CalendarDay } from "~/core/time/calendar-day";
import { CELL_KEY } from "./cell-key";
import { recountTotals } from "../totals/period-total-write.server";

interface Target {
  readonly client: pg.ClientBase;
  readonly orgId: string;
  readonly metricId: string;
}

/** Readings computed from answers belong to no batch; those of a series to the batch that wrote them. */
const CLEAR_DAYS = `
  DELETE FROM "Reading" WHERE "orgId" = $1 AND "metricId" = $2 AND granularity = 'day' AND "batchId" IS NULL
    AND "periodStart" = ANY($3::date[])`;

/** One cell per site and channel, and one more per segment value; $4 are the ends of the bins, or the limit. */
const count = (score: string, figures: string) => `
  WITH tallies AS (
    SELECT "answeredOn", "siteId", channel, ${score} AS score, silence, count(*) AS answers,
           CASE grouping("segmentName") WHEN 0 THEN "segmentName" ELSE '' END AS "segmentName",
           CASE grouping("segmentName") WHEN 0 THEN "segmentValue" ELSE '' END AS "segmentValue"
    FROM "Response"
    WHERE "orgId" = $1 AND "metricId" = $2 AND "answeredOn" = ANY($3::date[])
    GROUP BY GROUPING SETS (
      ("answeredOn", "siteId", channel, 4, silence),
      ("answeredOn", "siteId", channel, 4, silence, "segmentName", "segmentValue")
    )
    HAVING grouping("segmentName") = 1 OR "segmentName" <> ''
  )
  INSERT INTO "Reading" ("orgId", "metricId", id, granularity, "periodStart", "siteId", channel, "segmentName",
                         "segmentValue", "cellKey", dismissed, "notAsked", "scoreCounts", numerator, denominator, "sumSquares")
  SELECT $1, $2, gen_random_uuid(), 'day', "answeredOn", "siteId", channel, "segmentName", "segmentValue", ${CELL_KEY},
         coalesce(sum(answers) FILTER (WHERE silence = 'dismissed'), 0),
         coalesce(sum(answers) FILTER (WHERE silence = 'not-asked'), 0), ${figures}
  FROM tallies
  GROUP BY "answeredOn", "siteId", channel, "segmentName", "segmentValue"`;

const ANSWERED = "FILTER (WHERE score IS NOT NULL)";
const COUNTS = `jsonb_object_agg(score::text, answers) ${ANSWERED}, NULL, NULL, NULL`;
const RATIO = `NULL, sum(score * answers), sum(answers) ${ANSWERED}, NULL`;
/** As `durationBin`: the least end that is not under the duration. */
const BIN = `CASE WHEN score IS NOT NULL THEN (
  SELECT ($4::float8[])[CASE WHEN ($4::float8[])[b] >= score THEN b ELSE least(b + 1, cardinality($4::float8[])) END]
  FROM (SELECT greatest(width_bucket(score, $4::float8[]), 1) AS b) AS bucket) END`;

const COUNT_AS: Readonly<Record<AnswerCounting["as"], string>> = {
  scores: count("score", COUNTS),
  durations: count(BIN, COUNTS),
  share: count("score", RATIO),
  within: count(
    "CASE WHEN score IS NOT NULL THEN (score <= $4::float8)::int END",
    RATIO,
  ),
  sums: count(
    "score",
    `NULL, sum(score * answers), sum(answers) ${ANSWERED}, sum(score * score * answers)`,
  ),
};

/** Counts the given days again from their answers, as the metric's kind says, and their totals. */
export async function recomputeDays(
  target: Target & { readonly days: readonly CalendarDay[] },
): Promise<void> {
  const { client, orgId, metricId, days } = target;
  if (days.length === 0) return;
  const counting = await readCounting(target);
  await client.query(CLEAR_DAYS, [orgId, metricId, days]);
  if (counting)
    await client.query(COUNT_AS[counting.as], [
      orgId,
      metricId,
      days,
      ...settingOf(counting),
    ]);
  await recountTotals({ client, orgId, metricId, days });
}

function settingOf(counting: AnswerCounting): unknown[] {
  if (counting.as === "durations") return [DURATION_EDGES];
  return counting.as === "within" ? [counting.limit] : [];
}

async function readCounting({ client, orgId, metricId }: Target) {
  const { rows } = await client.query<{
    kind: MetricKind;
    durationLimit: number | null;
  }>(
    `SELECT kind, "durationLimit" FROM "Metric" WHERE "orgId" = $1 AND id = $2`,
    [orgId, metricId],
  );
  return rows[0] ? answerCounting(rows[0]) : null;
}
