import type pg from "pg";
import type { CalendarDay } from "~/core/time/calendar-day";
import type { Granularity } from "~/core/time/period";
import type { OrgClient } from "../org.server";
import { CELL_KEY } from "./answers/cell-key";
import { recountTotals } from "./totals/period-total-write.server";

export interface NewPeriod {
  readonly periodStart: CalendarDay;
  readonly siteId: string | null;
  readonly channel: string;
  readonly segmentName: string;
  readonly segmentValue: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  /** Of a mean; null of everything else. */
  readonly sumSquares: number | null;
}

interface Target {
  readonly client: pg.PoolClient;
  readonly orgId: string;
  readonly metricId: string;
}

const PUT_PERIODS = `
  WITH put AS (
    INSERT INTO "Reading" AS kept ("orgId", "metricId", "batchId", granularity, id, "periodStart", "siteId", channel,
                                   "segmentName", "segmentValue", "cellKey", numerator, denominator, value, "sumSquares")
    SELECT $1, $2, $3, $4, gen_random_uuid(), "periodStart", "siteId", channel, "segmentName", "segmentValue", ${CELL_KEY},
           numerator, denominator, value, "sumSquares"
    FROM unnest($5::date[], $6::uuid[], $7::text[], $8::text[], $9::text[], $10::float8[], $11::float8[], $12::float8[],
      $13::float8[])
      AS line ("periodStart", "siteId", channel, "segmentName", "segmentValue", numerator, denominator, value, "sumSquares")
    ON CONFLICT ("orgId", "metricId", granularity, "periodStart", "cellKey") DO UPDATE SET
      numerator = EXCLUDED.numerator, denominator = EXCLUDED.denominator, value = EXCLUDED.value,
      "sumSquares" = EXCLUDED."sumSquares", "batchId" = EXCLUDED."batchId",
      replaced = jsonb_build_array(jsonb_build_object('numerator', kept.numerator, 'denominator', kept.denominator,
        'value', kept.value, 'sumSquares', kept."sumSquares", 'batchId', kept."batchId")) || coalesce(kept.replaced, '[]')
    WHERE (kept.numerator, kept.denominator, kept.value, kept."sumSquares")
      IS DISTINCT FROM (EXCLUDED.numerator, EXCLUDED.denominator, EXCLUDED.value, EXCLUDED."sumSquares")
    RETURNING replaced IS NOT NULL AS changed
  )
  SELECT count(*) FILTER (WHERE NOT changed)::int AS added, count(*) FILTER (WHERE changed)::int AS replaced FROM put`;

/**
 * Writes periods of a series. A value that differs takes the place of the one before, which stays below it (newest
 * first) for an undo; an equal one changes nothing. No two of `periods` may be the same cell. Their totals are counted
 * by `recountTotals`, once after the last.
 */
export async function putPeriods({
  client,
  orgId,
  metricId,
  batchId,
  granularity,
  periods,
}: Target & {
  readonly batchId: string;
  readonly granularity: Granularity;
  readonly periods: readonly NewPeriod[];
}): Promise<{ added: number; replaced: number }> {
  const column = <Key extends keyof NewPeriod>(key: Key) =>
    periods.map((period) => period[key]);
  const keys = [
    "periodStart",
    "siteId",
    "channel",
    "segmentName",
    "segmentValue",
    "numerator",
    "denominator",
    "value",
    "sumSquares",
  ] as const;
  const { rows } = await client.query<{ added: number; replaced: number }>(
    PUT_PERIODS,
    [orgId, metricId, batchId, granularity, ...keys.map(column)],
  );
  return rows[0] ?? { added: 0, replaced: 0 };
}

const STARTS = `
  SELECT DISTINCT "periodStart"::text AS day FROM "Reading" WHERE "orgId" = $1 AND "metricId" = $2 AND "batchId" = $3`;
const RESTORE = `
  UPDATE "Reading" SET
    numerator = (replaced->0->>'numerator')::float8, denominator = (replaced->0->>'denominator')::float8,
    value = (replaced->0->>'value')::float8, "sumSquares" = (replaced->0->>'sumSquares')::float8,
    "batchId" = (replaced->0->>'batchId')::uuid,
    replaced = nullif(replaced - 0, '[]')
  WHERE "orgId" = $1 AND "metricId" = $2 AND "batchId" = $3 AND replaced IS NOT NULL`;
const REMOVE = `DELETE FROM "Reading" WHERE "orgId" = $1 AND "metricId" = $2 AND "batchId" = $3`;
/**
 * A batch that a later one covers leaves the pile without showing. First of all: a batch fed twice in a day may cover itself,
 * and its own earlier value is nothing to return to.
 */
const FORGET = `
  UPDATE "Reading" SET replaced = (
    SELECT jsonb_agg(layer ORDER BY place) FROM jsonb_array_elements(replaced) WITH ORDINALITY AS pile (layer, place)
    WHERE layer->>'batchId' <> $3::text
  )
  WHERE "orgId" = $1 AND "metricId" = $2 AND replaced @> jsonb_build_array(jsonb_build_object('batchId', $3::text))`;

/** Takes one batch's periods back: what they replaced returns, the others go. */
export async function removePeriods({
  client,
  orgId,
  metricId,
  batchId,
}: Target & { readonly batchId: string }): Promise<void> {
  const batch = [orgId, metricId, batchId];
  const { rows } = await client.query<{ day: CalendarDay }>(STARTS, batch);
  for (const statement of [FORGET, RESTORE, REMOVE])
    await client.query(statement, batch);
  const days = rows.map(({ day }) => day);
  await recountTotals({ client, orgId, metricId, days });
}

/** Whether a metric's readings come from answers or from a series so far; null while it has none. */
export async function readMetricSource({
  client,
  metricId,
}: {
  client: OrgClient;
  metricId: string;
}): Promise<"responses" | "series" | null> {
  const { orgId } = client;
  const answer = await client.response.findFirst({
    where: { orgId, metricId },
    select: { id: true },
  });
  if (answer) return "responses";
  const period = await client.reading.findFirst({
    where: { orgId, metricId },
    select: { id: true },
  });
  return period ? "series" : null;
}
